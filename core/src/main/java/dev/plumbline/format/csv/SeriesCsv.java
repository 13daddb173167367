package dev.plumbline.format.csv;

import dev.plumbline.format.reader.ReadingBudget;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Reads a file of two columns, a place and a value: {@code index,value} or {@code iteration,value}. */
public final class SeriesCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_LINE = 1_000;
    private static final Set<String> MISSING = Set.of("", "nan", "na", "null", "inf", "+inf", "-inf");

    /** Which values a series may hold. */
    public enum Holes {
        /** NaN, infinite and empty values stand for a run without a number; they are read as NaN. */
        ALLOWED,
        /** Each value must be a finite number above zero: a time. */
        FORBIDDEN
    }

    private final String file;
    private final String header;
    private final Holes holes;
    private int line;
    private double lastPlace = Double.NEGATIVE_INFINITY;

    private SeriesCsv(String file, String place, Holes holes) {
        this.file = file;
        this.header = place + ",value";
        this.holes = holes;
    }

    /**
     * The values in the order of the file.
     *
     * @param place name of the first column, a number that rises from line to line
     * @throws PlumblineException with file, line and what to do when it cannot be read
     */
    public static Values read(Path file, String place, Holes holes) {
        SourceFile.open(file);
        SeriesCsv reader = new SeriesCsv(file.toString(), place, holes);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return reader.read(in);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    private Values read(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        ReadingBudget budget = new ReadingBudget(file);
        DoubleStream.Builder values = DoubleStream.builder();
        checkHeader(nextLine(in, text) ? text.toString() : "");
        while (nextLine(in, text)) {
            String row = text.toString().strip();
            if (!row.isEmpty()) {
                budget.spendOnNumber();
                values.add(value(row));
            }
        }
        Values all = Values.of(values.build().toArray());
        if (all.isEmpty()) {
            throw PlumblineException.usage(file + " has a header, but no values; add a line for each");
        }
        return all;
    }

    /** A line of its own reader, because a file without line ends must not fill the memory. */
    private boolean nextLine(Reader in, StringBuilder text) throws IOException {
        text.setLength(0);
        line++;
        int c = in.read();
        boolean any = c >= 0;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() == LONGEST_LINE) {
                throw complaint("longer than " + LONGEST_LINE + " characters; two columns were expected");
            }
            text.append((char) c);
        }
        return any;
    }

    private void checkHeader(String first) {
        boolean marked = !first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK;
        String found = (marked ? first.substring(1) : first).strip();
        if (!found.replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT).equals(header)) {
            throw complaint("the header " + header + " was expected, not '" + shortened(found) + "'; add it");
        }
    }

    private double value(String row) {
        int comma = row.indexOf(',');
        if (comma < 0 || row.indexOf(',', comma + 1) >= 0) {
            throw complaint("two columns (" + header + ") were expected, not '" + shortened(row) + "'");
        }
        double place = number(row.substring(0, comma));
        if (!(place > lastPlace)) {
            throw complaint(place + " does not follow " + lastPlace + "; sort the lines by their first column");
        }
        lastPlace = place;
        String text = unquoted(row.substring(comma + 1));
        boolean missing = MISSING.contains(text.toLowerCase(Locale.ROOT));
        double value = missing ? Double.NaN : number(text);
        if (holes == Holes.FORBIDDEN && !(Double.isFinite(value) && value > 0)) {
            throw complaint("'" + shortened(text) + "' is no time above zero; measure again or remove the line");
        }
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private double number(String text) {
        try {
            return Double.parseDouble(unquoted(text));
        } catch (NumberFormatException e) {
            throw complaint("'" + shortened(text.strip()) + "' is no number; write it with a decimal point");
        }
    }

    /** Some programs write every cell in quotes. */
    private static String unquoted(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** For messages: no control characters of a binary file on the user's terminal. */
    private static String shortened(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }

    private PlumblineException complaint(String what) {
        return PlumblineException.usage(file + ", line " + line + ": " + what);
    }
}
