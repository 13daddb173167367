package dev.plumbline.project.baselines;

import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.git.SourceTree;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The baseline that accepting a kernel wrote, and how the one before it comes back: git has it, or nobody. */
public final class AcceptedFile {
    private final Project project;

    public AcceptedFile(Project project) {
        this.project = project;
    }

    /** What became of the file of an accept that was taken back, and what brings the one before back. */
    public String wayBack(KernelReviewJson.Reference accepted) {
        BaselineRepository baselines = project.baselines();
        Path file = baselines.file(accepted.platformId(), accepted.benchmark());
        String shown = project.root().relativize(file).toString();
        if (!Files.exists(file)) {
            return shown + " is gone already";
        }
        return committed(file)
                .map(text -> text.equals(text(file))
                        ? shown + " stays as it was accepted and committed; git revert of that commit takes it back"
                        : shown + " stays as it was accepted; git checkout " + shown + " brings the committed one back")
                .orElse(shown + " stays as it was accepted, and git has none before it, for it was never committed;"
                        + " accept the run that it replaced, or delete the file");
    }

    private Optional<String> committed(Path file) {
        SourceTree tree = project.sourceTree();
        Path folder = project.baselines().folder();
        return tree.head().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(tree.filesAt("HEAD", folder)
                        .get(folder.relativize(file).toString().replace('\\', '/')));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }
}
