package dev.plumbline.app.ui.journey;

import dev.plumbline.app.ui.compare.ResultFiles;
import dev.plumbline.app.ui.sample.FilledWorkspace;
import dev.plumbline.app.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void fromTwoDroppedFilesToTheReasonOfAVerdict() {
        ResultFiles files = new ResultFiles(folder);
        List<Path> both = List.of(files.old(), files.now());
        try (Person person = Person.at(folder, Theme.LIGHT)) {
            person.drops(both).reads("SpreadBenchmark.parallel").reads("CosineBenchmark.simd");
            person.types("2").readsNoLonger("CosineBenchmark.simd").reads("SpreadBenchmark.parallel");
            person.reads("Why this verdict?").reads("plumbline check exits with 1");
        }
    }

    @Test
    void aDroppedJarIsOpenedAndWhatIsWrongWithItIsTold() throws IOException {
        Path jar = Files.writeString(folder.resolve("bench.jar"), "no archive");
        try (Person person = Person.at(folder, Theme.DARK)) {
            person.reads("Nothing measured yet")
                    .readsNoLonger("bench.jar")
                    .drops(List.of(jar))
                    .reads("bench.jar");
        }
    }

    @InBothThemes
    void aSeriesIsChosenZoomedAndItsStepMarkedByKeys(Theme theme) {
        try (Person person = Person.at(FilledWorkspace.trends(folder), theme)) {
            person.presses(KeyCode.CONTROL, KeyCode.DIGIT3).reads("needs review");
            person.types("/").types("flat1").presses(KeyCode.ENTER).reads("Flat1Benchmark");
            person.types("/").types("decay").presses(KeyCode.ENTER).reads("needs review");
            person.types("j").types("+").types("y").reads("Why? The reason is kept in git");
            person.clicksField("Known, accepted").types("slower on purpose").hasTyped("slower on purpose");
            person.presses(KeyCode.ENTER).readsNoLonger("Why? The reason").reads("known");
        }
    }

    @InBothThemes
    void aBaselineIsFoundAndARunAcceptedWithAReasonByMouse(Theme theme) {
        FilledWorkspace.withKernels(folder, 3);
        try (Person person = Person.at(folder, theme)) {
            person.goesTo("Baselines").reads("CosineBatchBenchmark.simdTiled");
            person.clicksField("Filter").types("reference").readsNoLonger("CosineBatchBenchmark.simdTiled");
            person.presses(KeyCode.ESCAPE).reads("CosineBatchBenchmark.simdTiled");
            person.clicks("Accept\u2026")
                    .clicks("OK")
                    .clicksField("Reason, required")
                    .types("faster rows");
            person.clicks("Write ").clicks("Done").reads("faster rows");
        }
    }

    @InBothThemes
    void aToolIsSearchedByKeys(Theme theme) {
        try (Person person = Person.at(FilledWorkspace.tools(folder), theme)) {
            person.presses(KeyCode.CONTROL, KeyCode.DIGIT6).reads("xml_reader").reads("csv_reader");
            person.types("/").types("csv").readsNoLonger("xml_reader").reads("0.12");
            person.presses(KeyCode.ESCAPE).reads("xml_reader");
        }
    }

    @Test
    void aRejectionNeedsItsReasonAndCanBeTakenBackByKeys() {
        try (Person person = Person.at(FilledWorkspace.reviews(folder), Theme.DARK)) {
            person.presses(KeyCode.CONTROL, KeyCode.DIGIT4)
                    .reads("html_sanitiser")
                    .reads("Waiting 4");
            person.types("r").reads("needs a reason").types("too slow").presses(KeyCode.ENTER);
            person.reads("Waiting 3").readsNoLonger("needs a reason");
            person.types("u").reads("Waiting 4");
        }
    }

    @Test
    void theEvidenceIsReadAndAcceptedByMouse() {
        try (Person person = Person.at(FilledWorkspace.reviews(folder), Theme.LIGHT)) {
            person.goesTo("Reviews").clicks("Measured").reads("one dot is one process");
            person.clicks("json_parser", IndexedCell.class).clicks("Accept").reads("Waiting 3");
            person.clicks("Undo").reads("Waiting 4");
        }
    }

    @InBothThemes
    void aThemeIsChosenAndASentenceAboutABrokenFileStaysByMouse(Theme theme) throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "gate: [\n");
        try (Person person = Person.at(folder, theme)) {
            person.goesTo("Settings").reads("plumbline.yaml");
            person.clicks(theme == Theme.DARK ? "Light" : "Dark");
            person.waitsFor(() -> person.isDark() == (theme != Theme.DARK), "the other theme");
            person.goesTo("Tools").goesTo("Settings").reads("plumbline.yaml");
        }
    }
}
