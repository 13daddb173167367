package dev.plumbline.app.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentWorkspacesTest {

    private final Preferences preferences = new Preferences(Map.of());
    private final RecentWorkspaces recent = new RecentWorkspaces(preferences);

    @Test
    void putsTheNewestFirstAndNamesNoneTwice() {
        recent.opened(Path.of("one"));
        recent.opened(Path.of("two"));
        recent.opened(Path.of("one"));
        assertThat(recent.all()).containsExactly("one", "two");
        assertThat(recent.without("one")).containsExactly("two");
    }

    @Test
    void keepsTenOfThem() {
        for (int i = 0; i < 15; i++) {
            recent.opened(Path.of("folder" + i));
        }
        assertThat(recent.all()).hasSize(10).startsWith("folder14");
    }

    @Test
    void forgetsAFolderThatIsGone() {
        recent.opened(Path.of("gone"));
        recent.opened(Path.of("here"));
        recent.forget("gone");
        assertThat(new RecentWorkspaces(preferences).all()).containsExactly("here");
    }

    @Test
    void tellsWhetherAFolderIsThere() {
        assertThat(RecentWorkspaces.isThere("target")).isTrue();
        assertThat(RecentWorkspaces.isThere("no such folder")).isFalse();
    }
}
