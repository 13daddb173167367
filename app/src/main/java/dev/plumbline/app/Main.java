package dev.plumbline.app;

import dev.plumbline.app.cli.Cli;
import dev.plumbline.app.installation.NativeLibraries;
import java.util.List;

/**
 * The entry point. It does not extend {@code Application}, so that the command line starts without a toolkit and a
 * missing JavaFX library can be told in a sentence.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        NativeLibraries.prepare();
        Cli.main(List.of(args), new Dashboard());
    }
}
