package dev.plumbline.format.benchmarkdotnet;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads BenchmarkDotNet's {@code *-report-full.json} and {@code -brief} ({@code Exporters/Json/JsonExporterBase.cs}).
 * Each launch is a process, hence a replicate; the brief form does not tell launches apart.
 */
public final class BenchmarkDotNetReader implements ResultReader {
    private static final Pattern TITLE_DATE = Pattern.compile("-(\\d{8}-\\d{6})$");
    private static final DateTimeFormatter TITLE_FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Override
    public String formatName() {
        return "BenchmarkDotNet JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("HostEnvironmentInfo") || head.has("Benchmarks[].Statistics");
    }

    @Override
    public ResultSet read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.PROCESS_RUN);
        root.object("HostEnvironmentInfo").ifPresent(host -> facts(draft, host));
        root.optionalText("Title").ifPresent(title -> date(draft, title));
        draft.each(root.objects("Benchmarks"), benchmark -> DotNetBenchmark.add(draft, benchmark));
        return draft.build();
    }

    private static void facts(ResultDraft draft, JsonRequest host) {
        draft.fact(Fact.OS, host.optionalText("OsVersion").orElse(""));
        draft.fact(Fact.CPU, processor(host));
        draft.fact(
                Fact.CORES,
                host.present("LogicalCoreCount").map(Object::toString).orElse(""));
        draft.fact(Fact.RUNTIME, host.optionalText("RuntimeVersion").orElse(""));
        draft.fact(Fact.ARCH, host.optionalText("Architecture").orElse(""));
        if (host.optionalText("Configuration").orElse("").equalsIgnoreCase("DEBUG")) {
            draft.caveat("the code was built as debug");
        }
        if (host.present("HasAttachedDebugger")
                .map(flag -> flag.asBoolean(false))
                .orElse(false)) {
            draft.caveat("a debugger was attached");
        }
    }

    /** Old versions wrote a lazy value as the object it was: {@code {"IsValueCreated": true, "Value": "…"}}. */
    private static String processor(JsonRequest host) {
        boolean object =
                host.present("ProcessorName").map(node -> node.isObject()).orElse(false);
        return object
                ? host.object("ProcessorName")
                        .flatMap(lazy -> lazy.optionalText("Value"))
                        .orElse("")
                : host.optionalText("ProcessorName").orElse("");
    }

    /** The title ends in the time of the start; without a time zone, so UTC, which keeps the order of runs. */
    private static void date(ResultDraft draft, String title) {
        Matcher matcher = TITLE_DATE.matcher(title);
        if (matcher.find()) {
            try {
                draft.measuredAt(
                        LocalDateTime.parse(matcher.group(1), TITLE_FORMAT).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException unknown) {
                draft.leftOut("the date in '" + title + "' cannot be read");
            }
        }
    }
}
