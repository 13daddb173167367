package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingDesktopTest {

    @ParameterizedTest
    @CsvSource({
        "Unable to open DISPLAY, xvfb",
        "libgtk-3.so.0: cannot open shared object file, libgtk-3-0",
        "libXtst.so.6: cannot open shared object file, libxtst6",
        "libpangoft2-1.0.so.0: cannot open shared object file, libpangoft2-1.0-0",
        "something else, libgtk-3-0",
    })
    void namesThePackageToInstall(String reason, String packageName) {
        assertThat(MissingDesktop.sentence(reason)).contains(packageName).doesNotContain("\n");
    }
}
