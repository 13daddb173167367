package dev.plumbline.app;

import dev.plumbline.app.ui.measuring.Acceptances;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.DetachedHead;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Rule;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The baselines of a real project. */
record ProjectAcceptances(Project project) implements Acceptances {
    @Override
    public Optional<Run> lastRun(String platformId) {
        return recorded(platformId).stream().findFirst().flatMap(header -> run(header.id()));
    }

    @Override
    public List<RunHeader> recorded(String platformId) {
        if (!project.hasHistory()) {
            return List.of();
        }
        return project.history().runs().stream()
                .filter(header -> header.platform().id().equals(platformId))
                .filter(header ->
                        header.invalidReason().isEmpty() && !header.benchmarks().isEmpty())
                .toList();
    }

    @Override
    public Optional<Run> run(String id) {
        return project.history().run(id);
    }

    @Override
    public List<Capturing.Row> preview(Run run) {
        return new Capturing(project).preview(run, Rule.DEFAULT);
    }

    @Override
    public Written accept(Run run, List<Batch> batches, boolean reference, String hostNote) {
        String by = project.sourceTree().userName().orElse("unknown");
        String reason = batches.isEmpty() ? "" : batches.get(0).reason();
        DetachedHead.advice(project, run, reason, System.getenv()).ifPresent(advice -> {
            throw PlumblineException.failed(advice);
        });
        Instant now = Instant.now();
        List<Capturing.Batch> signed = batches.stream()
                .map(batch -> new Capturing.Batch(
                        batch.rows(), new Capturing.Signature(by, batch.reason(), reference, hostNote, now)))
                .toList();
        List<Path> files = new Capturing(project).accept(run, signed);
        return new Written(
                files,
                signed.stream()
                        .map(batch -> Capturing.commitMessage(run, batch.rows(), batch.signature()))
                        .collect(Collectors.joining("\n")));
    }
}
