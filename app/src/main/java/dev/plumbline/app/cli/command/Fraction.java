package dev.plumbline.app.cli.command;

import picocli.CommandLine.TypeConversionException;

/** A fraction as people write it: {@code 5%}, {@code 5 %} or {@code 0.05}. */
public record Fraction(double value) {
    public static Fraction parse(String text) {
        String number = text.strip();
        boolean percent = number.endsWith("%");
        try {
            double value = Double.parseDouble(
                    percent ? number.substring(0, number.length() - 1).strip() : number);
            double fraction = percent ? value / 100 : value;
            if (!(fraction >= 0) || fraction > 100) {
                throw new TypeConversionException("'" + text + "' is no fraction from 0 on");
            }
            return new Fraction(fraction);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no fraction; write 5% or 0.05");
        }
    }
}
