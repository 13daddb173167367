package dev.plumbline.format.jmh;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ReadingBudget;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.format.reader.UnreadRows;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Reads JMH's JSON one benchmark at a time, so that memory holds numbers and not a tree of the file. */
public final class JmhReader implements ResultReader {
    @Override
    public String formatName() {
        return "JMH JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        // A result file is an array; which one is told while reading, with a sentence that names the place.
        return head.isList() && !head.isListOfFiles();
    }

    @Override
    public boolean recognisesInText(FileHead head) {
        return head.has("[].benchmark", "[].primaryMetric");
    }

    @Override
    public ResultSet read(SourceFile file) {
        try (InputStream in = file.stream();
                JsonParser parser = Json.MAPPER.createParser(in)) {
            return read(file.name(), parser);
        } catch (JacksonException e) {
            throw Json.complaint(file.name(), e);
        } catch (IOException e) {
            throw SourceFile.unreadable(file.path(), e);
        }
    }

    private static ResultSet read(String file, JsonParser parser) {
        List<JmhEntry> entries = new ArrayList<>();
        UnreadRows unread = new UnreadRows();
        ReadingBudget budget = new ReadingBudget(file);
        parser.nextToken();
        TokenStreamContext list = parser.streamReadContext();
        int rows = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            try {
                entries.add(entry(file + " [" + rows + "]", parser, token, budget));
            } catch (PlumblineException e) {
                if (e.getCause() instanceof JacksonException) {
                    throw e; // no JSON from here on
                }
                budget.refuseIfSpent(e);
                unread.add(e);
                passOver(parser, list);
            }
            rows++;
        }
        if (parser.nextToken() != null) {
            throw PlumblineException.usage(file + " goes on after its end; two files in one? Split it");
        }
        if (entries.isEmpty()) {
            unread.refuse();
            throw PlumblineException.usage(file + " holds no benchmark; did the JMH run fail?");
        }
        JmhSides sides = new JmhSides(file, entries);
        List<Measurement> measurements = sides.measurements();
        List<String> caveats = new ArrayList<>(sides.caveats());
        unread.sentence(rows).ifPresent(caveats::add);
        return new ResultSet(file, Revision.NONE, sides.environment(), measurements, true, caveats);
    }

    /** To the end of an element of the list that was begun. */
    private static void passOver(JsonParser parser, TokenStreamContext list) {
        while (parser.streamReadContext() != list) {
            if (parser.nextToken() == null) {
                return; // cut off, which the next look says
            }
        }
    }

    private static JmhEntry entry(String place, JsonParser parser, JsonToken token, ReadingBudget budget) {
        try {
            return new JmhEntryParser(parser, place, budget).parse(token);
        } catch (JacksonException e) {
            boolean parameter =
                    parser.streamReadContext().pathAsPointer().toString().contains("/params/");
            if (parameter
                    && e.getOriginalMessage() != null
                    && e.getOriginalMessage().startsWith("Unexpected char")) {
                throw PlumblineException.usage(
                        place + ".params: no valid JSON; a parameter holds quotes that its writer did not escape"
                                + " (kotlinx-benchmark's does not): escape them in the file, or measure without them",
                        e);
            }
            throw e;
        }
    }
}
