package dev.plumbline.format;

import dev.plumbline.format.reader.FileHead;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What harnesses write besides what can be read: known by how it begins, so that a refusal says what the file is and
 * what the next step is for that harness.
 *
 * @param sentence goes on after the name of the file
 */
record ForeignFile(Predicate<FileHead> looksLike, String sentence) {
    private static final List<ForeignFile> KNOWN = List.of(
            text("^\"Benchmark\",\"Mode\",\"Threads\"", "is JMH's CSV: run it with -rf json instead of -rf csv"),
            text(
                    "^Benchmark;Mode;Threads|^Benchmark,Mode,Threads",
                    "is JMH's CSV: run it with -rf json instead of -rf csv"),
            text(
                    "(?m)^Benchmark\\s.*\\bMode\\s+(Threads\\s+)?Cnt\\s+Score\\b",
                    "is JMH's text table, which holds no single values: run it with -rf json -rff results.json"),
            text(
                    "(?m)^# JMH version: ",
                    "is the log of a JMH run without its JSON: run it with -rf json -rff results.json"),
            text(
                    "^command,mean,stddev",
                    "is hyperfine's CSV, which holds no single times: run it with --export-json results.json"),
            text(
                    "^\\| *Command *\\|",
                    "is hyperfine's table, which holds no single times: run it with --export-json results.json"),
            text(
                    "(?m)^name,iterations,real_time,cpu_time,time_unit",
                    "is Google Benchmark's CSV: run it with --benchmark_out_format=json --benchmark_out=results.json"),
            text(
                    "(?m)^Benchmark\\s+Time\\s+CPU\\s+Iterations",
                    "is what Google Benchmark prints: run it with --benchmark_out_format=json"
                            + " --benchmark_out=results.json"),
            text(
                    "^Method[;,]Job[;,]|^\"?Method\"?[;,].*Mean|(?m)^\\| +Method +\\|",
                    "is a table of BenchmarkDotNet: add [JsonExporterAttribute.Full], or --exporters fulljson, and name"
                            + " *-report-full.json"),
            text(
                    "(?m)^-{5,} benchmark(:| ')",
                    "is what pytest-benchmark prints: run it with --benchmark-json=results.json"),
            text(
                    "(?m)\\b(sec|B|allocs|B/s)(/op)?\\s+vs base|(?m)^name\\s+(old )?time/op",
                    "is a table of benchstat: name the output of go test -bench that it was made of"),
            text(
                    "(?m)^\\S+\\s+time:\\s+\\[",
                    "is what Criterion.rs prints: name the folder target/criterion, or run cargo criterion"
                            + " --message-format=json"),
            structure(
                    head -> head.has("commit_hash", "results") && head.outline().contains("env_name"),
                    "is a result file of asv, which Plumbline does not read; export single benchmarks as"
                            + " [{name, unit, value}], the form of github-action-benchmark"),
            structure(
                    head -> head.isObject() && head.has("metrics") && head.has("root_group"),
                    "is a summary of k6, which Plumbline does not read; export single values as [{name, unit, value}]"),
            structure(
                    head -> head.has("traceEvents"),
                    "is a trace of events and no result of a benchmark; name the result file of the harness"),
            text(
                    "(?m)^test \\S+ +\\.\\.\\. bench:",
                    "is what cargo bench prints without a harness: use Criterion.rs, or let github-action-benchmark"
                            + " convert it to [{name, unit, value}]"),
            text(
                    "(?m)^\\S+[ \\t]+\\d+[ \\t]+[\\d.]+ ns/op",
                    "looks like lines of go test -bench without their beginning: each result begins with Benchmark"),
            structure(FileHead::isListOfFiles, "is a list of whole result files: write each to a file of its own"),
            structure(
                    head -> head.isObject() && head.text().contains("\"perf_version\""),
                    "was written by perf, which pyperf was called before 1.0: measure anew with pyperf"),
            structure(
                    head -> head.has("schema", "benchmark", "platform", "metrics"),
                    "is a baseline of Plumbline: name its folder, baselines/<platform>, as one side"));

    /** What the file seems to be; empty when it is not known either. */
    static Optional<ForeignFile> of(FileHead head) {
        return KNOWN.stream().filter(one -> one.looksLike.test(head)).findFirst();
    }

    private static ForeignFile text(String pattern, String sentence) {
        Pattern compiled = Pattern.compile(pattern);
        return new ForeignFile(
                head -> !head.isObject()
                        && !head.isList()
                        && compiled.matcher(head.text()).find(),
                sentence);
    }

    private static ForeignFile structure(Predicate<FileHead> structure, String sentence) {
        return new ForeignFile(structure, sentence);
    }
}
