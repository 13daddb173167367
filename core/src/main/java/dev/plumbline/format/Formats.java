package dev.plumbline.format;

import dev.plumbline.format.benchmarkdotnet.BenchmarkDotNetReader;
import dev.plumbline.format.criterion.CriterionReader;
import dev.plumbline.format.githubaction.GithubActionReader;
import dev.plumbline.format.gobench.GoReader;
import dev.plumbline.format.google.GoogleReader;
import dev.plumbline.format.hyperfine.HyperfineReader;
import dev.plumbline.format.jmh.JmhReader;
import dev.plumbline.format.monitoring.MonitoringReader;
import dev.plumbline.format.pyperf.PyperfReader;
import dev.plumbline.format.pytest.PytestReader;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.format.summary.SummaryReader;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that can be read, in the order in which they are tried. To add one, add a line. */
public final class Formats {
    /** JMH comes last: any JSON list may be one, and its reader says best what is wrong with it. */
    public static final List<ResultReader> ALL = List.of(
            new GoogleReader(),
            new CriterionReader(),
            new MonitoringReader(),
            new SummaryReader(),
            new BenchmarkDotNetReader(),
            new PytestReader(),
            new PyperfReader(),
            new HyperfineReader(),
            new GithubActionReader(),
            new GoReader(),
            new JmhReader());

    private Formats() {}

    /** A file or folder with the reader that recognises it, and the part of it that holds the results. */
    public record Recognised(ResultReader reader, SourceFile file) {
        /** Of a file that is a history the newest entry. */
        public ResultSet read() {
            return reader.read(file);
        }

        /** Everything that the file tells, oldest first. */
        public List<ResultSet> readAll() {
            return reader.readAll(file);
        }
    }

    /**
     * Reads a result file, or a folder that is one, of any known format; of a file that is a history the newest entry. A
     * folder of result files is one result: what several runs measured of a benchmark stands beside each other.
     *
     * @throws PlumblineException with one sentence when it is none, or cannot be read
     */
    public static ResultSet read(Path path) {
        Optional<Recognised> whole = recognised(path);
        if (whole.isPresent()) {
            return whole.get().read();
        }
        List<Recognised> parts = ResultFolder.parts(path);
        if (parts.isEmpty()) {
            throw unknown(path);
        }
        return ResultFolder.joined(path, parts.stream().map(Recognised::read).toList());
    }

    /** Whether this is a result file, or a folder that {@link #read} takes as one result. */
    public static boolean isResult(Path path) {
        return Files.isDirectory(path)
                ? recognised(path).isPresent() || !ResultFolder.parts(path).isEmpty()
                : Files.isRegularFile(path);
    }

    /** As {@link #read}, with everything that the file tells, oldest first. */
    public static List<ResultSet> readAll(Path path) {
        return recognised(path).orElseThrow(() -> unknown(path)).readAll();
    }

    /**
     * Who reads this file or folder; empty when nobody does.
     *
     * @throws PlumblineException when the file is missing, empty or unreadable
     */
    public static Optional<Recognised> recognised(Path path) {
        if (Files.isDirectory(path)) {
            return ALL.stream()
                    .filter(reader -> reader.recognisesFolder(path))
                    .findFirst()
                    .map(reader -> new Recognised(reader, SourceFile.folder(path)));
        }
        SourceFile file = SourceFile.open(path);
        FileHead head = file.fileHead();
        return ALL.stream()
                .filter(reader -> reader.recognises(head))
                .findFirst()
                .map(reader -> new Recognised(reader, file))
                .or(() -> ResultSearch.in(file, ALL).map(found -> new Recognised(found.reader(), found.file())));
    }

    /** The names of all formats, for messages. */
    public static String names() {
        return ALL.stream().map(ResultReader::formatName).collect(Collectors.joining(", "));
    }

    /** What to say of a file or folder that nobody reads: what it seems to be, and what to do. */
    public static PlumblineException unknown(Path path) {
        if (Files.isDirectory(path)) {
            return PlumblineException.usage(CriterionReader.savedBaselines(path)
                    .orElse(path + " is a folder without result files; name a result file, or a folder with some"));
        }
        SourceFile file = SourceFile.open(path);
        FileHead head = file.fileHead();
        Optional<PlumblineException> damage =
                head.isObject() || head.isList() ? ResultDocument.damage(file) : Optional.empty();
        return damage.orElseGet(() -> PlumblineException.usage(ForeignFile.of(head)
                .map(foreign -> path + " " + foreign.sentence())
                .orElse(path + " is no result file that Plumbline reads (" + names()
                        + "); write it with JMH's -rf json, or see importing.md")));
    }
}
