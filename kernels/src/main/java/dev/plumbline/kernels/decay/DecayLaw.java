package dev.plumbline.kernels.decay;

/**
 * The share of a memory that is left, as a function of its age. The formulas here are the specification: double and
 * StrictMath, written to be read.
 */
public sealed interface DecayLaw {
    /** Microseconds of a second. */
    double SECOND = 1e6;

    /** Microseconds of an hour. */
    double HOUR = 3600 * SECOND;

    /** Microseconds of a day. */
    double DAY = 24 * HOUR;

    /** The historical benchmark's law: 5 % a second. */
    Exponential EXPONENTIAL = new Exponential(0.05);

    /** Forgetting with a time constant of one day. */
    Ebbinghaus EBBINGHAUS = new Ebbinghaus(DAY);

    /** Slow forgetting over days. */
    Power POWER = new Power(0.5);

    /** A fast store for what was met once or twice, a slow one for the rest. */
    TwoComponent TWO_COMPONENT = new TwoComponent(HOUR, 0.5);

    /** Exponential within the day, a power law after it. */
    Hybrid HYBRID = new Hybrid(0.8, 0.25);

    /**
     * What is left of strength 1.
     *
     * @param ageMicros microseconds, at least 0
     * @param accesses how often the memory was used; only {@link TwoComponent} asks
     */
    double retention(double ageMicros, int accesses);

    /**
     * exp(−rate · age).
     *
     * @param ratePerSecond 1/s
     */
    record Exponential(double ratePerSecond) implements DecayLaw {
        @Override
        public double retention(double ageMicros, int accesses) {
            return StrictMath.exp(-ratePerSecond * ageMicros / SECOND);
        }

        /** The rate in 1/µs. */
        double ratePerMicro() {
            return ratePerSecond / SECOND;
        }
    }

    /**
     * exp(−t/τ): Ebbinghaus, "Über das Gedächtnis", 1885, in its usual simplification.
     *
     * @param tauMicros τ in microseconds
     */
    record Ebbinghaus(double tauMicros) implements DecayLaw {
        @Override
        public double retention(double ageMicros, int accesses) {
            return StrictMath.exp(-ageMicros / tauMicros);
        }

        /** The rate in 1/µs. */
        double ratePerMicro() {
            return 1 / tauMicros;
        }
    }

    /**
     * (1 + d)^−β with d in days: Wixted and Ebbesen, "On the form of forgetting", 1991.
     *
     * @param beta β, above 0
     */
    record Power(double beta) implements DecayLaw {
        @Override
        public double retention(double ageMicros, int accesses) {
            return StrictMath.pow(1 + ageMicros / DAY, -beta);
        }
    }

    /**
     * Two stores. Before the third access: exp(−t/τ), at least 0.01. From the third on: (1 + h)^−β with h in hours, at
     * least 0.1.
     *
     * @param tauMicros τ of the fast store in microseconds
     * @param beta β of the slow store, above 0
     */
    record TwoComponent(double tauMicros, double beta) implements DecayLaw {
        static final int CONSOLIDATED = 3;
        static final double FAST_FLOOR = 0.01;
        static final double SLOW_FLOOR = 0.1;

        @Override
        public double retention(double ageMicros, int accesses) {
            return accesses >= CONSOLIDATED
                    ? StrictMath.max(SLOW_FLOOR, StrictMath.pow(1 + ageMicros / HOUR, -beta))
                    : StrictMath.max(FAST_FLOOR, StrictMath.exp(-ageMicros / tauMicros));
        }
    }

    /**
     * exp(−h/τ) below 24 hours, then (1 + h)^−β; h in hours. The law jumps at 24 hours; that is how it is defined.
     *
     * @param tauHours τ in hours
     * @param beta β, above 0
     */
    record Hybrid(double tauHours, double beta) implements DecayLaw {
        @Override
        public double retention(double ageMicros, int accesses) {
            double hours = ageMicros / HOUR;
            return ageMicros < DAY ? StrictMath.exp(-hours / tauHours) : StrictMath.pow(1 + hours, -beta);
        }
    }
}
