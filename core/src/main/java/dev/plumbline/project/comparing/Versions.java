package dev.plumbline.project.comparing;

import dev.plumbline.git.SourceTree;
import dev.plumbline.git.Worktree;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.settings.BuildSettings;
import dev.plumbline.project.Project;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Build;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person calls a version: a JMH jar, a folder as it stands ({@code .}), or a git revision, which is built in
 * a work tree of its own. What a revision's build left is kept by commit and command, and built once.
 */
public final class Versions {
    private final Project project;
    private final BuildSettings settings;
    private final Consumer<String> progress;
    private volatile boolean stopped;
    private volatile @Nullable Build building;

    /**
     * @param settings as flags say; else those of the workspace, else what its build files suggest
     * @param progress told what is being built
     */
    public Versions(Project project, BuildSettings settings, Consumer<String> progress) {
        this.project = project;
        this.settings = settings;
        this.progress = progress;
    }

    /** Ends a build; may be called from any thread. */
    public void stop() {
        stopped = true;
        Build running = building;
        if (running != null) {
            running.stop();
        }
    }

    /**
     * The version of that name.
     *
     * @throws PlumblineException when there is none, or its build does not leave what it should
     */
    public Version of(String name) {
        Path path = Path.of(name);
        if (name.endsWith(".jar") || name.contains(File.pathSeparator) || Files.isRegularFile(path)) {
            BenchmarkSource source = BenchmarkSource.of(name);
            return new Version.Ready(source.label(), Revision.NONE, source);
        }
        boolean folder = name.equals(".") || name.contains("/") || name.contains(File.separator);
        return folder && Files.isDirectory(path) ? inPlace(path) : revision(name);
    }

    private Version inPlace(Path folder) {
        Revision revision = new SourceTree(folder).revision();
        String label = folder + " (" + revision.shortText() + ")";
        BuildSettings how = how(folder);
        progress.accept("building " + label + ": " + how.command());
        Optional<Build.Failed> failed = build(how, folder);
        return failed.isPresent()
                ? new Version.NotBuilt(label, revision, failed.get())
                : new Version.Ready(label, revision, BuiltClasses.in(folder, how.classPath(), label));
    }

    private Version revision(String name) {
        SourceTree tree = project.sourceTree();
        Revision revision = tree.revision(name);
        String label =
                revision.commit().startsWith(name) ? revision.shortText() : name + " (" + revision.shortText() + ")";
        return (said().isGiven() ? kept(revision, label, said()) : Optional.<Version>empty())
                .orElseGet(() -> inWorktree(revision, label, tree.top().orElseThrow()));
    }

    private Optional<Version> kept(Revision revision, String label, BuildSettings how) {
        return BuiltClasses.kept(project.state(), revision, how, revision.shortText())
                .map(source -> new Version.Ready(label, revision, source));
    }

    private Version inWorktree(Revision revision, String label, Path top) {
        try (Worktree worktree =
                Worktree.of(top, revision.commit(), project.state().resolve("worktrees"))) {
            Path folder = worktree.folder().resolve(top.relativize(real(project.root())));
            BuildSettings how = how(folder);
            return kept(revision, label, how).orElseGet(() -> built(revision, label, how, folder));
        }
    }

    private Version built(Revision revision, String label, BuildSettings how, Path folder) {
        progress.accept("building " + label + ": " + how.command());
        Optional<Build.Failed> failed = build(how, folder);
        if (failed.isPresent()) {
            return new Version.NotBuilt(label, revision, failed.get());
        }
        BenchmarkSource left = BuiltClasses.in(folder, how.classPath(), label);
        return new Version.Ready(
                label, revision, BuiltClasses.keep(project.state(), revision, how, left, revision.shortText()));
    }

    private Optional<Build.Failed> build(BuildSettings how, Path folder) {
        Build build = new Build(how.command());
        building = build;
        if (stopped) {
            build.stop();
        }
        return build.run(folder);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (java.io.IOException e) {
            throw PlumblineException.failed(path + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** Flags, then the workspace's own file. */
    private BuildSettings said() {
        return settings.or(project.settings().build());
    }

    /** What is said, then what lies in the folder. */
    private BuildSettings how(Path folder) {
        BuildSettings how = said().or(usual(folder));
        if (!how.isGiven()) {
            throw PlumblineException.usage("how to build " + project.name()
                    + " is not known; say it with --build and --built, or in plumbline.yaml: "
                    + "build: {command: mvn -q -DskipTests package, classPath: target/benchmarks.jar}");
        }
        return how;
    }

    private static BuildSettings usual(Path folder) {
        if (Files.exists(folder.resolve("pom.xml"))) {
            return new BuildSettings("mvn -q -DskipTests package", "target/benchmarks.jar");
        }
        if (Files.exists(folder.resolve("gradlew"))) {
            return new BuildSettings("./gradlew --quiet jmhJar", "build/libs/*-jmh.jar");
        }
        return BuildSettings.NONE;
    }
}
