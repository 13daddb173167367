package dev.plumbline.format.criterion;

import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what Criterion.rs leaves in {@code target/criterion} ({@code src/estimate.rs}, {@code benchmark.rs}; a folder, or
 * one {@code sample.json}, {@code estimates.json}, {@code raw.csv}) and the JSON lines of {@code cargo criterion
 * --message-format=json}. All samples of a benchmark share one process, so they are iterations of one replicate; a time
 * is the total of a sample and is divided by its iterations. Custom measurements keep their unit. A folder with several
 * kept copies of {@code target/criterion} holds a replicate in each.
 */
public final class CriterionReader implements ResultReader {
    @Override
    public String formatName() {
        return "Criterion.rs";
    }

    @Override
    public boolean recognises(FileHead head) {
        return isSample(head)
                || isEstimates(head)
                || CriterionCsv.recognises(head.text())
                || CriterionMessages.recognises(head);
    }

    private static boolean isSample(FileHead head) {
        return head.text().matches("(?s)\\[\\s*\"(Linear|Flat)\".*")
                || head.text().matches("(?s)\\[\\s*\\[\\s*[0-9].*")
                || head.has("iters", "times");
    }

    private static boolean isEstimates(FileHead head) {
        return head.has("mean.point_estimate") || head.has("Mean.point_estimate");
    }

    @Override
    public boolean recognisesFolder(Path folder) {
        return CriterionTree.of(folder).isCriterion();
    }

    /** What to say of a folder that holds saved baselines and no newest run; empty for any other folder. */
    public static Optional<String> savedBaselines(Path folder) {
        return CriterionTree.of(folder).savedBaselines();
    }

    @Override
    public ResultSet read(SourceFile file) {
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.PROCESS_RUN);
        draft.caveat("samples of one run share a process and are its iterations: several runs make a proof");
        if (Files.isDirectory(file.path())) {
            CriterionTree tree = CriterionTree.of(file.path());
            tree.said().ifPresent(draft::leftOut);
            tree.folders().forEach(folder -> CriterionFolder.read(draft, folder));
            return draft.build();
        }
        FileHead head = file.fileHead();
        if (CriterionMessages.recognises(head)) {
            CriterionMessages.read(draft, file);
        } else if (CriterionCsv.recognises(head.text())) {
            CriterionCsv.read(draft, file);
        } else if (isSample(head)) {
            CriterionFolder.sample(draft, file);
        } else {
            CriterionFolder.estimates(draft, file);
        }
        return draft.build();
    }
}
