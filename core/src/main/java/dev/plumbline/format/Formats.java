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

    /**
     * Reads a result file, or a folder that is one, of any known format; of a file that is a history the newest entry. A
     * folder of result files is one result: what several runs measured of a benchmark stands beside each other.
     *
     * @throws PlumblineException with one sentence when it is none, or cannot be read
     */
    public static ResultSet read(Path path) {
        List<Path> files = ResultFolder.files(path);
        return files.isEmpty()
                ? one(path)
                : ResultFolder.joined(path, files.stream().map(Formats::one).toList());
    }

    private static ResultSet one(Path path) {
        return reader(path).orElseThrow(() -> unknown(path)).read(path);
    }

    /** Whether this is a result file, or a folder that {@link #read} takes as one result. */
    public static boolean isResult(Path path) {
        return Files.isDirectory(path)
                ? reader(path).isPresent() || !ResultFolder.files(path).isEmpty()
                : Files.isRegularFile(path);
    }

    /** As {@link #read}, with everything that the file tells, oldest first. */
    public static List<ResultSet> readAll(Path path) {
        return reader(path).orElseThrow(() -> unknown(path)).readAll(path);
    }

    /**
     * Who reads this file or folder; empty when nobody does.
     *
     * @throws PlumblineException when the file is missing, empty or unreadable
     */
    public static Optional<ResultReader> reader(Path path) {
        if (Files.isDirectory(path)) {
            return ALL.stream().filter(reader -> reader.recognisesFolder(path)).findFirst();
        }
        String head = SourceFile.open(path).head();
        return ALL.stream().filter(reader -> reader.recognises(head)).findFirst();
    }

    /** The names of all formats, for messages. */
    public static String names() {
        return ALL.stream().map(ResultReader::formatName).collect(Collectors.joining(", "));
    }

    private static PlumblineException unknown(Path path) {
        return PlumblineException.usage(
                Files.isDirectory(path)
                        ? path + " is a folder; name a result file in it"
                        : path + " is no result file that Plumbline reads (" + names()
                                + "); write it with JMH's -rf json, or see importing.md");
    }
}
