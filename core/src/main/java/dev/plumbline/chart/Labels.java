package dev.plumbline.chart;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as charts write them: a true minus sign, a thin space between thousands, never more digits than known. */
public final class Labels {

    private static final char MINUS = '\u2212';
    private static final char THIN_SPACE = '\u2009';

    private Labels() {}

    /** With as many decimals as {@code step} needs. */
    public static String number(double value, double step) {
        int decimals = step >= 1 ? 0 : (int) Math.min(12, Math.ceil(-Math.log10(step) - 1e-9));
        return grouped(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** With {@code digits} significant digits and no exponent. */
    public static String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "\u2013";
        }
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        return grouped(String.format(Locale.ROOT, "%." + Math.max(0, Math.min(15, decimals)) + "f", value));
    }

    /** All digits a double has, without an exponent: what tooltips and the clipboard show. */
    public static String exact(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).toPlainString().replace('-', MINUS)
                : "unknown";
    }

    /** A share as a signed percentage: {@code +1.3 %}. */
    public static String change(double share, int decimals) {
        if (!Double.isFinite(share)) {
            return "\u2013";
        }
        String digits = String.format(Locale.ROOT, "%+." + decimals + "f", share * 100);
        return digits.replace('-', MINUS) + " %";
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain);
        if (end - start > 4) {
            for (int i = end - 3; i > start; i -= 3) {
                text.insert(i, THIN_SPACE);
            }
        }
        if (start == 1) {
            text.setCharAt(0, MINUS);
        }
        return text.toString();
    }
}
