package dev.plumbline.app.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.step.Step;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.SummaryImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesViewModelTest {

    @TempDir
    private Path folder;

    private Accepted accepted;
    private Notifications notifications;
    private BaselinesViewModel model;

    @BeforeEach
    void make() {
        Project project = Project.at(folder);
        accepted = new Accepted(project);
        notifications = new Notifications((delay, action) -> () -> {});
        model = new BaselinesViewModel(new BaselineSource(project, List::of), UiExecutor.inline(), notifications);
    }

    private void load() {
        accepted.commitBoth();
        model.reload();
    }

    private void choose(String name) {
        model.selectedProperty()
                .set(model.rows().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void isEmptyOnlyAfterALook() {
        assertThat(model.isEmpty()).isFalse();
        model.reload();
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void groupsTheSetsWithThisMachineFirst() {
        load();
        assertThat(model.sets())
                .extracting(SetLine::title)
                .containsExactly(
                        "This machine",
                        accepted.here(),
                        "Same machine, other JDK",
                        accepted.here().replaceFirst("-jdk\\d+", "-jdk99"),
                        "Other platforms",
                        "linux-aarch64-neon-jdk17",
                        "Imported",
                        "imported-old-machine");
        assertThat(model.platformProperty().get()).isEqualTo(accepted.here());
    }

    @Test
    void groupsTheRowsByTheirClass() {
        load();
        assertThat(model.rows())
                .filteredOn(BaselineRow::isHeading)
                .extracting(BaselineRow::name)
                .containsExactly("Cosine", "Decay", "Spread");
    }

    @Test
    void showsChangeAndVerdictWithTheReason() {
        load();
        choose("DecayBenchmark.simd");
        BaselineRow row = model.selectedProperty().get();
        assertThat(row.reason()).isEqualTo("Vectorised tail, exact last lanes");
        assertThat(row.change()).isEqualTo("-9.8 %");
        assertThat(row.verdict()).isEqualTo("▼ improvement");
        assertThat(row.commit()).isEqualTo("77d0b1f");
    }

    @Test
    void showsTheHistoryFromWhatWasReplacedOn() {
        load();
        choose("DecayBenchmark.simd");
        assertThat(model.steps().unit()).isEqualTo("µs/op");
        assertThat(model.steps().steps()).hasSize(3);
        assertThat(model.steps().steps()).extracting(Step::below).element(0).isEqualTo("before");
    }

    @Test
    void goesBackToTheEarlierVersion() {
        load();
        choose("DecayBenchmark.simd");
        assertThat(model.whyNoRevert()).isEmpty();
        assertThat(model.reverting()).contains("goes back from 9.84", " to 10.9", "Vectorised loop");
        model.revert();
        choose("DecayBenchmark.simd");
        assertThat(model.selectedProperty().get().reason()).isEqualTo("Vectorised loop");
        assertThat(notifications.shown()).hasSize(1);
    }

    @Test
    void saysWhyThereIsNoWayBack() {
        load();
        choose("SpreadBenchmark.csr");
        assertThat(model.whyNoRevert()).isEqualTo("git holds no earlier version of this file");
    }

    @Test
    void hasNoWayBackOutsideACheckout() {
        accepted.first();
        model.reload();
        assertThat(model.whyNoRevert()).isEqualTo("no commit of this folder holds baselines yet");
    }

    @Test
    void narrowsByNameOrReason() {
        load();
        model.filterProperty().set("eight");
        assertThat(model.rows()).extracting(BaselineRow::name).containsExactly("Cosine", "CosineBenchmark.simd");
    }

    @Test
    void takesInTheOlderFormAndGivesItOut() throws IOException {
        load();
        Path file = folder.resolve("baselines.json");
        model.export(file);
        assertThat(Files.readString(file)).contains("mean_ns");
        model.preview(file, "", preview -> model.take(preview, preview.rows(), "from the older guide"));
        assertThat(model.sets()).hasSize(9);
        assertThat(notifications.shown()).last().asString().contains("6 values imported");
    }

    @Test
    void whatAnImportWouldReplaceIsShownBeforeAndAfterAndNothingIsWrittenYet() {
        load();
        Path file = folder.resolve("baselines.json");
        model.export(file);
        AtomicReference<SummaryImport.Preview> preview = new AtomicReference<>();
        model.preview(file, accepted.here(), preview::set);
        assertThat(SummaryReview.replacing(Objects.requireNonNull(preview.get())))
                .startsWith("6 accepted values give way to a summary")
                .contains("DecayBenchmark.simd: 9.853 µs/op", "\u2192", "Cancel keeps everything as it is.");
        assertThat(model.rows()).extracting(BaselineRow::reason).contains("Vectorised tail, exact last lanes");
    }

    @Test
    void offersThisMachineFirstForAnImport() {
        load();
        assertThat(model.platforms()).startsWith(accepted.here()).endsWith("");
        assertThat(model.platformWords(accepted.here())).contains("this machine");
    }

    @Test
    void countsForTheStatusBar() {
        load();
        assertThat(model.status()).isEqualTo("6 accepted on this platform · 9 in all");
        assertThat(model.header()).isEqualTo("4 sets · 9 accepted values · every one with a reason");
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        accepted.first();
        Path broken = folder.resolve("baselines").resolve(accepted.here()).resolve("broken.json");
        Files.writeString(broken, "{");
        model.reload();
        assertThat(model.problemProperty().get()).contains("broken.json");
    }
}
