package dev.plumbline.app;

import dev.plumbline.app.ui.bench.Acceptances;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Capturing;
import dev.plumbline.project.DetachedHead;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Rule;
import dev.plumbline.store.RunHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Path> files = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (Batch batch : batches) {
            Capturing.Signature signature = new Capturing.Signature(by, batch.reason(), reference, hostNote, now);
            files.addAll(new Capturing(project).accept(run, batch.rows(), signature));
            messages.add(Capturing.commitMessage(run, batch.rows(), signature));
        }
        return new Written(files, String.join("\n", messages));
    }
}
