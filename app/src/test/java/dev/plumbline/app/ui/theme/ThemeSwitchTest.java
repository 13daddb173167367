package dev.plumbline.app.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.chart.RunChart;
import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.TextStyle;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class ThemeSwitchTest {

    @Test
    void aSwitchReachesTheColoursOfACanvasChart() {
        List<Rgba> inks = Toolkit.call(() -> {
            ThemeSwitch themes = new ThemeSwitch(Theme.LIGHT);
            RunChart chart = new RunChart();
            Scene scene = new Scene(chart, 300, 200);
            themes.attach(scene);
            scene.snapshot(null);
            Rgba light = chart.colors().of(ChartColor.INK);
            themes.themeProperty().set(Theme.DARK);
            scene.snapshot(null);
            return List.of(light, chart.colors().of(ChartColor.INK));
        });
        assertThat(inks.get(0).green()).isLessThan(0.3);
        assertThat(inks.get(1).green()).isGreaterThan(0.8);
    }

    @Test
    void followsTheSystemOnlyWhenAskedTo() {
        List<Boolean> dark = Toolkit.call(() -> {
            ThemeSwitch themes = new ThemeSwitch(Theme.SYSTEM);
            themes.setSystemDark(true);
            boolean following = themes.darkProperty().get();
            themes.themeProperty().set(Theme.LIGHT);
            return List.of(following, themes.darkProperty().get());
        });
        assertThat(dark).containsExactly(true, false);
    }

    @Test
    void theBundledTypefacesAreKnown() {
        List<String> families = Toolkit.call(() -> {
            new Typefaces().load();
            return Font.getFamilies();
        });
        assertThat(families).contains(TextStyle.WORDS, Typefaces.TEXT_STRONG, TextStyle.NUMBERS);
    }

    @Test
    void understandsTheAnswersOfTheDesktops() {
        assertThat(new SystemAppearance("Linux").meansDark("'prefer-dark'\n")).isTrue();
        assertThat(new SystemAppearance("Linux").meansDark("'default'\n")).isFalse();
        assertThat(new SystemAppearance("Mac OS X").meansDark("Dark\n")).isTrue();
        assertThat(new SystemAppearance("Windows 11").meansDark("AppsUseLightTheme REG_DWORD 0x0"))
                .isTrue();
        assertThat(new SystemAppearance("Windows 11").meansDark("AppsUseLightTheme REG_DWORD 0x1"))
                .isFalse();
    }
}
