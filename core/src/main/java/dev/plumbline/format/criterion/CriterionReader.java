package dev.plumbline.format.criterion;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what Criterion.rs leaves in {@code target/criterion} ({@code src/estimate.rs}, {@code benchmark.rs}; a folder, or
 * one {@code sample.json}, {@code estimates.json}, {@code raw.csv}) and the JSON lines of {@code cargo criterion
 * --message-format=json}. All samples of a benchmark share one process, so they are iterations of one replicate; a time
 * is the total of a sample and is divided by its iterations. Custom measurements keep their unit.
 */
public final class CriterionReader implements ResultReader {
    private static final int DEEPEST = 8;

    @Override
    public String formatName() {
        return "Criterion.rs";
    }

    @Override
    public boolean recognises(String head) {
        return isSample(head)
                || isEstimates(head)
                || CriterionCsv.recognises(head)
                || CriterionMessages.recognises(head);
    }

    private static boolean isSample(String head) {
        return head.matches("(?s)\\[\\s*\"(Linear|Flat)\".*")
                || head.matches("(?s)\\[\\s*\\[\\s*[0-9].*")
                || (head.startsWith("{") && head.contains("\"iters\"") && head.contains("\"times\""));
    }

    private static boolean isEstimates(String head) {
        return head.startsWith("{") && head.contains("\"point_estimate\"");
    }

    /** A folder of benchmarks, which have a {@code new/} with samples or estimates, and of nothing else. */
    @Override
    public boolean recognisesFolder(Path folder) {
        if (CriterionFolder.isMeasured(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> inside = children.filter(Files::isDirectory)
                    .filter(child -> !child.endsWith("report"))
                    .toList();
            return !inside.isEmpty()
                    && inside.stream()
                            .noneMatch(child -> benchmarkFolders(child).isEmpty());
        } catch (IOException e) {
            throw SourceFile.unreadable(folder, e);
        }
    }

    @Override
    public ResultSet read(Path path) {
        ResultDraft draft = new ResultDraft(String.valueOf(path.getFileName()), formatName(), Replication.PROCESS_RUN);
        draft.caveat("samples of one run share a process and are its iterations: several runs make a proof");
        if (Files.isDirectory(path)) {
            benchmarkFolders(path).forEach(folder -> CriterionFolder.read(draft, folder));
            return draft.build();
        }
        String head = SourceFile.open(path).head();
        if (CriterionMessages.recognises(head)) {
            CriterionMessages.read(draft, path);
        } else if (CriterionCsv.recognises(head)) {
            CriterionCsv.read(draft, path);
        } else if (isSample(head)) {
            CriterionFolder.sample(draft, path);
        } else {
            CriterionFolder.estimates(draft, path);
        }
        return draft.build();
    }

    /** The folders with the newest measurement of each benchmark: {@code …/new}, or the folder itself. */
    private static List<Path> benchmarkFolders(Path folder) {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            return found.filter(Files::isDirectory)
                    .filter(candidate -> candidate.equals(folder) || candidate.endsWith("new"))
                    .filter(CriterionFolder::isMeasured)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw SourceFile.unreadable(folder, e);
        } catch (java.io.UncheckedIOException e) {
            throw PlumblineException.usage(folder + " cannot be read whole; check its permissions", e);
        }
    }
}
