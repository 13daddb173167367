package dev.plumbline.format.githubaction;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what github-action-benchmark takes ({@code customSmallerIsBetter}: an array of {@code name, unit, value}) and
 * what it keeps ({@code data.js}, one entry a commit; {@code src/write.ts}, {@code src/extract.ts}). There is one value
 * a benchmark and nothing behind it, so it can show a change, but never prove one.
 */
public final class GithubActionReader implements ResultReader {
    private static final String ASSIGNMENT = "window.BENCHMARK_DATA";

    @Override
    public String formatName() {
        return "github-action-benchmark";
    }

    @Override
    public boolean recognises(FileHead head) {
        boolean values = head.has("[].name", "[].unit", "[].value") && !head.has("[].primaryMetric");
        return values || head.text().startsWith(ASSIGNMENT);
    }

    @Override
    public ResultSet read(SourceFile file) {
        List<ResultSet> all = readAll(file);
        return all.get(all.size() - 1);
    }

    @Override
    public List<ResultSet> readAll(SourceFile file) {
        if (!file.fileHead().text().startsWith(ASSIGNMENT)) {
            return List.of(values(file));
        }
        String text = file.text();
        String json = text.substring(text.indexOf('=') + 1).strip();
        ActionEntries entries =
                new ActionEntries(json.endsWith(";") ? json.substring(0, json.length() - 1) : json, file.name());
        List<ResultSet> commits = commits(file.name(), entries);
        if (commits.isEmpty()) {
            throw PlumblineException.usage(file.name() + " holds no benchmark: its list of entries is empty");
        }
        return commits;
    }

    private List<ResultSet> commits(String file, ActionEntries entries) {
        try {
            return new GithubActionHistory(file, formatName()).read(entries);
        } catch (JacksonException e) {
            throw Json.complaint(file, e);
        }
    }

    private ResultSet values(SourceFile file) {
        String name = file.name();
        JsonNode root = ResultDocument.read(file);
        List<JsonRequest> benches = new ArrayList<>();
        for (JsonNode element : root) {
            benches.add(JsonRequest.of(element, name, "[" + benches.size() + "]"));
        }
        ResultDraft draft = new ResultDraft(name, formatName(), Replication.SUMMARY);
        ActionBench taker = new ActionBench();
        draft.each(benches, bench -> taker.add(draft, bench, "", ""));
        return draft.build();
    }
}
