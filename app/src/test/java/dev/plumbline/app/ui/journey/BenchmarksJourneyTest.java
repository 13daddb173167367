package dev.plumbline.app.ui.journey;

import dev.plumbline.app.ui.sample.FilledWorkspace;
import dev.plumbline.app.ui.theme.Theme;
import java.nio.file.Path;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksJourneyTest {
    @TempDir
    private Path folder;

    @InBothThemes
    void fromAVerdictToItsReasonByMouse(Theme theme) {
        try (Person person = Person.at(FilledWorkspace.withKernels(folder), theme)) {
            person.reads("regression").clicks("cosine \u00b7 768d \u00d7 1000 \u00b7 scalar", IndexedCell.class);
            person.readsNoLonger("select a benchmark to see its forks");
            person.goesTo("Compare").clicks("Baseline against last run");
            person.reads("Why this verdict?").reads("plumbline check exits with 1");
        }
    }

    @Test
    void theFirstStartIsStartedAndStoppedByKeys() {
        try (Person person = Person.at(folder, Theme.LIGHT)) {
            person.reads("Nothing measured yet").waitsForButton("\u25b6 Run quick (about");
            person.presses(KeyCode.ENTER).waitsForButton("Stop");
            person.presses(KeyCode.ESCAPE).waitsForNoButton("Stop").waitsForButton("Capture baseline");
        }
    }

    @Test
    void aRunOfTheCommandLineIsThereAfterReadingAgain() {
        FilledWorkspace.withAcceptedKernels(folder);
        try (Person person = Person.at(folder, Theme.DARK)) {
            person.waitsForButton("Capture baseline").readsNoLonger("regression");
            FilledWorkspace.withRun(folder);
            person.presses(KeyCode.F5).reads("regression");
        }
    }

    @Test
    void fromARecordedRunToABaselineByMouse() {
        FilledWorkspace.withRun(folder);
        try (Person person = Person.at(folder, Theme.LIGHT)) {
            person.reads("recorded").clicks("Capture baseline").clicks("Next").clicks("Next");
            person.clicks("Use the last run").clicksField("Reason").types("first yardstick");
            person.hasTyped("first yardstick").clicks("Write ").clicks("Done");
            person.reads("accepted").readsNoLonger("recorded");
        }
    }

    @Test
    void inTheWizardTheKeysOfTheScreenBelowAreOff() {
        FilledWorkspace.withRun(folder);
        try (Person person = Person.at(folder, Theme.DARK)) {
            person.reads("recorded").presses(KeyCode.CONTROL, KeyCode.B).reads("step 1 of 5");
            person.types("r").presses(KeyCode.CONTROL, KeyCode.ENTER).reads("step 2 of 5");
            person.types("r").presses(KeyCode.CONTROL, KeyCode.ENTER).reads("step 3 of 5");
            person.types("r").waitsForNoButton("Stop").presses(KeyCode.ENTER).reads("step 4 of 5");
            person.types("rerun").hasTyped("rerun").waitsForNoButton("Stop");
        }
    }
}
