package dev.plumbline.chart.scale;

/** Maps values to places on the screen and back. Outside its domain a scale goes on in the same way. */
public interface Scale {

    /** The place of {@code value}. */
    double at(double value);

    /** The value at {@code place}. */
    double valueAt(double place);

    /** The values between the two ends. */
    Range domain();

    /** Equal distances for equal differences. {@code start} is the place of the smallest value. */
    static Scale linear(Range domain, double start, double end) {
        return new LinearScale(domain, start, end);
    }

    /** Equal distances for equal ratios. The domain lies above zero. */
    static Scale log(Range domain, double start, double end) {
        return new LogScale(domain, new LinearScale(LogScale.exponents(domain), start, end));
    }
}
