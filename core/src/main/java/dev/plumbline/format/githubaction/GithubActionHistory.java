package dev.plumbline.format.githubaction;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceDate;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code {lastUpdate, repoUrl, entries: {suite: [{commit, date, tool, benches}]}}}: one result a commit and suite. */
final class GithubActionHistory {
    private final String label;
    private final String format;
    private final ActionBench benches = new ActionBench();

    GithubActionHistory(String label, String format) {
        this.label = label;
        this.format = format;
    }

    /** One entry, with the time it is ordered by. */
    private record Entry(Instant at, ResultSet results) {}

    /** All entries, oldest first. With several suites in the file, the name of a benchmark begins with its suite. */
    List<ResultSet> read(ActionEntries all) {
        boolean several = all.suites() > 1;
        List<Entry> entries = new ArrayList<>();
        all.each((suite, entry) -> entries.add(entry(entry, several ? suite + "/" : "")));
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(Entry::results)
                .toList();
    }

    private Entry entry(JsonRequest entry, String prefix) {
        Optional<JsonRequest> commit = entry.object("commit");
        String id = commit.flatMap(c -> c.optionalText("id")).orElse("");
        String name = id.length() > 7 ? label + " " + id.substring(0, 7) : label;
        ResultDraft draft = new ResultDraft(name, format, Replication.SUMMARY);
        Instant at = date(entry, commit);
        if (!at.equals(Instant.EPOCH)) {
            draft.measuredAt(at);
        }
        String subject = commit.flatMap(c -> c.optionalText("message"))
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
        draft.revision(new Revision(id, "", false, subject));
        String tool = entry.optionalText("tool").orElse("");
        draft.each(entry.objects("benches"), bench -> benches.add(draft, bench, tool, prefix));
        return new Entry(at, draft.build());
    }

    /** When it was measured, in milliseconds; else when the commit was made. */
    private static Instant date(JsonRequest entry, Optional<JsonRequest> commit) {
        return SourceDate.ofMillis(entry.measured("date"))
                .or(() -> commit.flatMap(c -> c.optionalText("timestamp")).flatMap(SourceDate::of))
                .orElse(Instant.EPOCH);
    }
}
