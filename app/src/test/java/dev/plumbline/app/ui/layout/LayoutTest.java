package dev.plumbline.app.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.OpenedWindow;
import dev.plumbline.app.ui.sample.FilledWorkspace;
import dev.plumbline.app.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen in three sizes and both themes: nothing cut, nothing over something else, nothing outside. The looks of each
 * screen are inspected in every run; this is the whole tour.
 */
@Tag("slow")
class LayoutTest {
    private static Path filled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill(@TempDir Path workspace) {
        filled = FilledWorkspace.in(workspace);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void noScreenOfAFilledWorkspaceIsBroken(Theme theme) {
        try (OpenedWindow window = OpenedWindow.on(filled, inTheSmallestWindow(theme))) {
            assertNothingIsBroken(new Tour(window), "filled-" + theme);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void noScreenOfAnEmptyWorkspaceIsBroken(Theme theme) {
        try (OpenedWindow window = OpenedWindow.on(folder, inTheSmallestWindow(theme))) {
            assertNothingIsBroken(new Tour(window), "empty-" + theme);
        }
    }

    private static Map<String, String> inTheSmallestWindow(Theme theme) {
        return Map.of(
                "theme", theme.name(), "window.screen", "benchmarks", "window.width", "960", "window.height", "600");
    }

    private static void assertNothingIsBroken(Tour tour, String name) {
        List<String> broken = new ArrayList<>();
        for (String screen : tour.screens()) {
            tour.open(screen);
            tour.inspect(List.of(Size.values()), name + "-" + screen).forEach((size, seen) -> {
                assertThat(seen.nodes()).isGreaterThan(50);
                assertThat(seen.words()).isGreaterThan(10);
                seen.faults().forEach(fault -> broken.add(screen + " at " + size + ": " + fault));
            });
        }
        assertThat(tour.screens()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(broken).isEmpty();
    }
}
