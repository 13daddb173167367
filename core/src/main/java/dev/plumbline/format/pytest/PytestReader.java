package dev.plumbline.format.pytest;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;

/**
 * Reads pytest-benchmark's {@code --benchmark-json} ({@code pytest_benchmark/stats.py}, {@code session.py}). All rounds
 * of a file share one process, so the file is one replicate and its rounds are iterations of it.
 */
public final class PytestReader implements ResultReader {
    @Override
    public String formatName() {
        return "pytest-benchmark JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("machine_info", "benchmarks") || head.has("benchmarks[].fullname", "benchmarks[].stats");
    }

    @Override
    public ResultSet read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.PROCESS_RUN);
        root.object("machine_info").ifPresent(machine -> facts(draft, machine));
        root.object("commit_info").ifPresent(commit -> draft.revision(revision(commit)));
        root.optionalText("datetime").ifPresent(draft::measuredAt);
        draft.each(root.objects("benchmarks"), benchmark -> add(draft, benchmark));
        return draft.build();
    }

    private static void add(ResultDraft draft, JsonRequest benchmark) {
        // The node id is unique and stable; the text of a parameter may hold an address that differs in each process.
        String name = benchmark.nonBlank(benchmark.has("fullname") ? "fullname" : "name");
        JsonRequest stats = benchmark
                .object("stats")
                .orElseThrow(() -> benchmark.wrong("stats", "an object was expected, but it is missing"));
        MeasurementDraft measured = draft.entry(Benchmark.of(name, Mode.AVERAGE_TIME));
        Metric metric = Metric.primary("s/op");
        double[] rounds = stats.measuredList("data");
        if (rounds.length > 0) {
            measured.fork(metric, Fork.of(rounds));
            measured.caveat("rounds of one file share a process and are its iterations: several files make a proof");
            return;
        }
        measured.summary(metric, new PublishedScore(stats.measured("mean"), stats.measured("stddev"), Double.NaN, (long)
                stats.measured("rounds")));
        measured.caveat("the file holds no single rounds; write it with --benchmark-save-data or --benchmark-json");
    }

    private static void facts(ResultDraft draft, JsonRequest machine) {
        draft.fact(Fact.OS, machine.optionalText("system").orElse(""));
        draft.fact(Fact.OS_VERSION, machine.optionalText("release").orElse(""));
        draft.fact(Fact.ARCH, machine.optionalText("machine").orElse(""));
        draft.fact(
                Fact.RUNTIME,
                (machine.optionalText("python_implementation").orElse("Python") + " "
                                + machine.optionalText("python_version").orElse(""))
                        .strip());
        machine.object("cpu").ifPresent(cpu -> {
            draft.fact(Fact.CPU, cpu.optionalText("brand_raw").orElse(""));
            draft.fact(Fact.CORES, cpu.present("count").map(Object::toString).orElse(""));
        });
    }

    private static Revision revision(JsonRequest commit) {
        String id = commit.optionalText("id").orElse("");
        return id.matches("[0-9a-f]{7,64}")
                ? new Revision(
                        id,
                        commit.optionalText("branch").orElse(""),
                        commit.present("dirty")
                                .map(flag -> flag.asBoolean(false))
                                .orElse(false),
                        "")
                : Revision.NONE;
    }
}
