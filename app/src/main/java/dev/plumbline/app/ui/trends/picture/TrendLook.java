package dev.plumbline.app.ui.trends.picture;

/** How a series is to be shown. */
public record TrendLook(TrendSpan span, TrendScale scale, TrendOrder order, TrendLens lens) {
    TrendLook with(TrendScale other) {
        return new TrendLook(span, other, order, lens);
    }
}
