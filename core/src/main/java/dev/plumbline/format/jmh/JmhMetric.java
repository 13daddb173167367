package dev.plumbline.format.jmh;

import dev.plumbline.format.reader.ReadingBudget;
import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One metric while it is read. Numbers go straight into arrays: a result file may hold millions. */
final class JmhMetric {
    private final String name;
    private final ReadingBudget budget;
    private final List<Fork> raw = new ArrayList<>();
    private final List<Fork> histogramMeans = new ArrayList<>();
    private double score = Double.NaN;
    private double error = Double.NaN;
    private String unit = "";
    private boolean present;

    JmhMetric(String name, ReadingBudget budget) {
        this.name = name;
        this.budget = budget;
    }

    String name() {
        return name;
    }

    boolean isPresent() {
        return present;
    }

    void parse(JsonParser parser, String place) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw PlumblineException.usage(place + ": an object was expected, not " + parser.getString());
        }
        present = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "score" -> score = JmhNumber.read(parser, place + ".score");
                case "scoreError" -> error = JmhNumber.read(parser, place + ".scoreError");
                case "scoreUnit" -> unit = parser.getString();
                case "rawData" -> forEachFork(parser, place + ".rawData", this::rawFork);
                case "rawDataHistogram" -> forEachFork(parser, place + ".rawDataHistogram", this::histogramFork);
                default -> parser.skipChildren();
            }
        }
    }

    /** Reads one fork from a parser that stands on its opening bracket. */
    private interface ForkParser {
        void parse(JsonParser parser, String place);
    }

    private static void forEachFork(JsonParser parser, String place, ForkParser fork) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        expectArray(parser, place);
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            String here = place + "[" + index + "]";
            expectArray(parser, here);
            fork.parse(parser, here);
        }
    }

    private void rawFork(JsonParser parser, String place) {
        DoubleStream.Builder values = DoubleStream.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            budget.spendOnNumber();
            values.add(JmhNumber.read(parser, place + "[" + i + "]"));
        }
        raw.add(new Fork(Values.NONE, Values.of(values.build().toArray())));
    }

    /** Sample mode: [[value, count], …] an iteration; its mean is the value of the iteration. */
    private void histogramFork(JsonParser parser, String place) {
        DoubleStream.Builder means = DoubleStream.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String here = place + "[" + i + "]";
            expectArray(parser, here);
            budget.spendOnNumber();
            means.add(mean(parser, here));
        }
        histogramMeans.add(new Fork(Values.NONE, Values.of(means.build().toArray())));
    }

    private static double mean(JsonParser parser, String place) {
        double sum = 0;
        double count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expectArray(parser, place);
            parser.nextToken();
            double value = JmhNumber.read(parser, place);
            parser.nextToken();
            double times = JmhNumber.read(parser, place);
            if (parser.nextToken() != JsonToken.END_ARRAY || times < 0) {
                throw PlumblineException.usage(place + ": pairs [value, count] were expected");
            }
            sum += value * times;
            count += times;
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static void expectArray(JsonParser parser, String place) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw PlumblineException.usage(place + ": a list was expected, not " + parser.getString());
        }
    }

    /** @param iterationsInAll how many values JMH says stand behind the score, for files without raw data */
    MetricValues values(long iterationsInAll, Mode mode) {
        Metric metric = name.equals(Metric.PRIMARY) ? Metric.primary(unit, mode) : Metric.ofJmh(name, unit);
        List<Fork> forks = raw.isEmpty() ? histogramMeans : raw;
        boolean anyValue = forks.stream().anyMatch(fork -> !fork.measured().isEmpty());
        return new MetricValues(
                metric, anyValue ? forks : List.of(), new PublishedScore(score, Double.NaN, error, iterationsInAll));
    }
}
