package dev.plumbline.project.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.settings.BuildSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.run.Probes;
import dev.plumbline.stats.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real repository whose build writes how much work its benchmark does: 4,000, then 8,000, then nothing at all. */
@Tag("slow")
class TwoVersionsInTurnTest {
    private static final Benchmark BUILT = Probes.probe("built");
    private static final Benchmark STEADY = Probes.probe("steady");
    private static final BuildSettings BUILD = new BuildSettings(
            "mkdir -p out && cp work.txt out/probe-work.txt && echo once >> ../builds.txt",
            "out:" + Probes.source().classPathText());
    private static final AbTest.Listeners NOBODY = new AbTest.Listeners(event -> {}, event -> {});

    @TempDir
    Path temporary;

    private Path folder;
    private Project project;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void threeCommits() throws IOException, GitAPIException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("checkout"));
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "4000");
            commit(git, "8000");
            Files.delete(folder.resolve("work.txt"));
            git.rm().addFilepattern("work.txt").call();
            commit(git, "");
        }
        project = Project.at(folder);
    }

    private void commit(Git git, String work) throws IOException, GitAPIException {
        if (!work.isEmpty()) {
            Files.writeString(folder.resolve("work.txt"), work);
            git.add().addFilepattern("work.txt").call();
        }
        git.commit()
                .setMessage("work " + work)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    private Version version(String name) {
        return new Versions(project, BUILD, told::add).of(name);
    }

    private AbTest.Side side(String name) {
        AbTest.Side side = AbTest.Side.open((Version.Ready) version(name), Jdk.running(), "test");
        return new AbTest.Side(side.version(), side.bench().watchedBy(Probes.IDLE));
    }

    private AbTest test(String old, String now) {
        return new AbTest(
                project, side(old), side(now), Policy.DEFAULT, new Adaptive(0.02, 5, Duration.ZERO), told::add);
    }

    @Test
    void twiceTheWorkIsARegressionAtTheFirstLook() {
        AbTest.Result result =
                test("HEAD~2", "HEAD~1").measure(List.of(BUILT), Probes.settings(1, 3), RunOptions.DEFAULT, NOBODY);

        assertThat(result.report().outcome()).isEqualTo(GateReport.Outcome.FAILED);
        assertThat(result.proven(Verdict.REGRESSION))
                .singleElement()
                .satisfies(row -> assertThat(row.comparison().change()).isBetween(0.5, 2.0));
        assertThat(result.now().measurement(BUILT).orElseThrow().forkCount()).isLessThanOrEqualTo(5);
    }

    @Test
    void bothSidesAreRecordedAsRunsOfTheirRevisions() {
        AbTest.Result result =
                test("HEAD~2", "HEAD~1").measure(List.of(BUILT), Probes.settings(1, 1), RunOptions.DEFAULT, NOBODY);

        assertThat(List.of(result.old(), result.now()))
                .extracting(Run::revision)
                .extracting(Revision::subject)
                .containsExactly("work 4000", "work 8000");
        assertThat(project.history().runs()).hasSize(2);
    }

    @Tag("slow")
    @Test
    void aGoalThatIsReachedHasTheOthersMeasuredToo() {
        GuidedOptimisation.Result result = new GuidedOptimisation(
                        test("HEAD~1", "HEAD~2"), List.of(BUILT), List.of(BUILT, STEADY))
                .measure(Probes.settings(1, 3), RunOptions.DEFAULT, NOBODY);

        assertThat(result.isReached()).isTrue();
        assertThat(result.others().orElseThrow().now().measurements())
                .extracting(measurement -> measurement.benchmark())
                .containsExactly(STEADY);
        assertThat(result.sentence()).startsWith("goal reached: ProbeBenchmark.built improved by ");
    }

    @Test
    void aGoalThatIsMissedLeavesTheOthersUnmeasured() {
        GuidedOptimisation.Result result = new GuidedOptimisation(
                        test("HEAD~2", "HEAD~1"), List.of(BUILT), List.of(STEADY))
                .measure(Probes.settings(1, 3), RunOptions.DEFAULT, NOBODY);

        assertThat(result.isReached()).isFalse();
        assertThat(result.others()).isEmpty();
        assertThat(result.sentence())
                .isEqualTo("goal not reached: ProbeBenchmark.built is regression; "
                        + "the other benchmarks were not measured");
    }

    @Test
    void aRevisionThatDoesNotBuildIsAStateOfItsOwn() {
        Version broken = version("HEAD");

        assertThat(broken)
                .isInstanceOfSatisfying(
                        Version.NotBuilt.class,
                        failed -> assertThat(failed.sentence())
                                .contains("does not build: '" + BUILD.command() + "' ended with 1: cp: ")
                                .contains("work.txt"));
        assertThat(project.runFolder("x").getParent()).doesNotExist();
    }

    @Test
    void aRevisionIsBuiltOnceAndItsWorkTreeIsGone() throws IOException {
        version("HEAD~1");
        version("HEAD~1");

        assertThat(told).containsExactly("building HEAD~1 (" + commit("HEAD~1") + "): " + BUILD.command());
        try (Stream<Path> left = Files.list(project.state().resolve("worktrees"))) {
            assertThat(left)
                    .as("work trees, and the note of one build")
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(file).hasFileName("builds.txt"));
        }
    }

    @Test
    void aRevisionThatIsBuiltInTheUsualWayOfItsBuildToolIsBuiltOnceToo() throws IOException, GitAPIException {
        Path jar = temporary.resolve("built.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/BenchmarkList"));
        }
        Path script = folder.resolve("gradlew");
        Files.writeString(script, "#!/bin/sh\nmkdir -p build/libs && cp " + jar + " build/libs/x-jmh.jar\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern("gradlew").call();
            commit(git, "");
        }

        for (int i = 0; i < 2; i++) {
            assertThat(new Versions(project, BuildSettings.NONE, told::add).of("HEAD"))
                    .isInstanceOf(Version.Ready.class);
        }

        assertThat(told).singleElement().satisfies(text -> assertThat(text).endsWith("./gradlew --quiet jmhJar"));
    }

    private String commit(String name) {
        return project.sourceTree().revision(name).shortText();
    }

    @Test
    void aFolderIsMeasuredAsItStands() throws IOException {
        Files.writeString(folder.resolve("work.txt"), "1000");

        assertThat(version(folder.toString()))
                .isInstanceOfSatisfying(
                        Version.Ready.class,
                        ready -> assertThat(ready.source().resource("probe-work.txt"))
                                .contains("1000"));
    }

    @Test
    void aBuildThatLeavesNoJarIsToldWithWhatToDo() {
        Versions versions = new Versions(project, new BuildSettings("true", "target/none.jar"), told::add);

        assertThatThrownBy(() -> versions.of("HEAD"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageEndingWith("leaves no target/none.jar; say with --built where its JMH jar is");
    }

    @Test
    void aWorkspaceThatDoesNotSayHowItIsBuiltIsAskedTo() {
        assertThatThrownBy(() -> new Versions(project, BuildSettings.NONE, told::add).of("HEAD"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("how to build checkout is not known; say it with --build and --built");
    }
}
