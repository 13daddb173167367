package dev.plumbline.app.ui.trends;

/** How a series is to be shown. */
record TrendLook(TrendSpan span, TrendScale scale, TrendOrder order, TrendLens lens) {
    TrendLook with(TrendScale other) {
        return new TrendLook(span, other, order, lens);
    }
}
