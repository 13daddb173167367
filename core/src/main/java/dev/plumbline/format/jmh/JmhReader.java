package dev.plumbline.format.jmh;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.Joined;
import dev.plumbline.format.reader.ReadingBudget;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JMH's JSON one benchmark at a time, so that memory holds numbers and not a tree of the file. */
public final class JmhReader implements ResultReader {
    @Override
    public String formatName() {
        return "JMH JSON";
    }

    @Override
    public boolean recognises(String head) {
        // A result file is an array; which one is told while reading, with a sentence that names the place.
        return head.startsWith("[");
    }

    @Override
    public ResultSet read(Path file) {
        try (InputStream in = SourceFile.open(file).stream();
                JsonParser parser = Json.MAPPER.createParser(in)) {
            return read(file, parser);
        } catch (JacksonException e) {
            throw Json.complaint(file, e);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    private static ResultSet read(Path file, JsonParser parser) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        List<String> caveats = new ArrayList<>();
        Environment environment = Environment.UNKNOWN;
        ReadingBudget budget = new ReadingBudget(file.getFileName().toString());
        parser.nextToken();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JmhEntry entry = new JmhEntryParser(parser, file.getFileName() + " [" + index + "]", budget).parse(token);
            Measurement measurement = entry.measurement();
            if (index == 0) {
                environment = entry.environment();
            }
            measurements.merge(measurement.benchmark().key(), measurement, (first, second) -> {
                caveats.add(
                        second.benchmark().displayName() + " stands twice in the file; its forks are taken together");
                return Joined.of(first, second);
            });
            index++;
        }
        if (parser.nextToken() != null) {
            throw PlumblineException.usage(file.getFileName() + " goes on after its end; two files in one? Split it");
        }
        if (measurements.isEmpty()) {
            throw PlumblineException.usage(file + " holds no benchmark; did the JMH run fail?");
        }
        return new ResultSet(
                file.getFileName().toString(),
                Revision.NONE,
                environment,
                List.copyOf(measurements.values()),
                true,
                caveats);
    }
}
