package dev.plumbline.app.ui.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The addresses of our style sheets, in the order they apply. */
final class StyleSheets {

    private static final List<String> SHARED =
            List.of("app.css", "table.css", "control.css", "screen.css", "review.css", "shell.css", "chart.css");

    private StyleSheets() {}

    static List<String> of(boolean dark) {
        Stream<String> names = Stream.concat(
                Stream.of("palette.css", dark ? "dark.css" : "light.css"),
                Stream.concat(SHARED.stream(), Stream.of("code.css")));
        return names.map(StyleSheets::address).toList();
    }

    private static String address(String name) {
        URL url = StyleSheets.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
