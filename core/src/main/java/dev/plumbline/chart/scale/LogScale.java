package dev.plumbline.chart.scale;

/** Equal distances for equal ratios. */
public record LogScale(Range domain, LinearScale exponents) implements Scale {

    static Range exponents(Range domain) {
        if (domain.min() <= 0) {
            throw new IllegalArgumentException("a logarithmic scale starts above zero, not at " + domain.min());
        }
        return new Range(Math.log10(domain.min()), Math.log10(domain.max()));
    }

    @Override
    public double at(double value) {
        return exponents.at(Math.log10(value));
    }

    @Override
    public double valueAt(double place) {
        return Math.pow(10, exponents.valueAt(place));
    }
}
