package dev.plumbline.stats;

/**
 * The numbers a verdict depends on. The defaults are the published ones, and the table of false alarms in the user guide
 * holds for them.
 *
 * @param alpha chance of a false alarm of one comparison, both lenses together
 * @param minEffect smallest change worth a word, as a fraction
 * @param margin equivalence: the 90 % interval of the floor must lie within ±margin
 * @param target what "needs about n forks" is computed for: the smallest change one wants to see, as a fraction
 */
public record Rule(double alpha, double minEffect, double margin, double target, Prior floorPrior, Prior meanPrior) {
    public static final Rule DEFAULT = new Rule(0.05, 0.01, 0.03, 0.05, Prior.FLOOR, Prior.MEAN);

    public Rule {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must lie between 0 and 1, not " + alpha);
        }
        if (!(minEffect >= 0) || !(margin > 0) || !(target > 0)) {
            throw new IllegalArgumentException("effect, margin and target must be positive fractions");
        }
    }

    public Prior prior(Lens lens) {
        return lens == Lens.FLOOR ? floorPrior : meanPrior;
    }

    public Rule withAlpha(double changed) {
        return new Rule(changed, minEffect, margin, target, floorPrior, meanPrior);
    }

    public Rule withMinEffect(double changed) {
        return new Rule(alpha, changed, margin, target, floorPrior, meanPrior);
    }

    public Rule withTarget(double changed) {
        return new Rule(alpha, minEffect, margin, changed, floorPrior, meanPrior);
    }

    public Rule withMargin(double changed) {
        return new Rule(alpha, minEffect, changed, target, floorPrior, meanPrior);
    }

    public Rule withPriors(Prior floor, Prior mean) {
        return new Rule(alpha, minEffect, margin, target, floor, mean);
    }
}
