package dev.plumbline.format.reader;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people number their files: {@code build-2} before {@code build-10}. */
public final class NaturalOrder {
    /** Numbers by their value, everything else by its characters; equal where only leading zeros differ, then by those. */
    public static final Comparator<String> OF_NAMES =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    private static int compare(String first, String second) {
        Matcher one = PART.matcher(first);
        Matcher other = PART.matcher(second);
        while (true) {
            boolean more = one.find();
            if (more != other.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return 0;
            }
            int order = part(one.group(), other.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int part(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
