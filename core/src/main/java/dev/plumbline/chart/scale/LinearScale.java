package dev.plumbline.chart.scale;

/** Equal distances for equal differences. */
record LinearScale(Range domain, double start, double end) implements Scale {

    LinearScale {
        domain = domain.span() > 0 ? domain : domain.padded(0.5);
    }

    @Override
    public double at(double value) {
        return start + (value - domain.min()) / domain.span() * (end - start);
    }

    @Override
    public double valueAt(double place) {
        return domain.min() + (place - start) / (end - start) * domain.span();
    }
}
