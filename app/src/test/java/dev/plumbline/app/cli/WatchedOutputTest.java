package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A report that could not be written must not end like one that was. */
class WatchedOutputTest {
    private final StringWriter said = new StringWriter();

    private int ended(int code, OutputStream target, String report) {
        WatchedOutput watched = new WatchedOutput(target);
        PrintWriter out = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        out.print(report);
        return Cli.written(code, watched, out, new PrintWriter(said, true));
    }

    /** Takes nothing, as a full disk and a pipe without a reader do. */
    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void whatCannotBeWrittenEnds70WhateverWasFound() {
        for (int found : new int[] {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.UNDECIDED}) {
            assertThat(ended(found, failing("No space left on device"), "a report\n"))
                    .isEqualTo(ExitCodes.INTERNAL);
        }
        assertThat(said.toString()).contains("the output could not be written (No space left on device)");
    }

    @Test
    void aPipeWhoseReaderHasReadEnoughIsFine() {
        assertThat(ended(ExitCodes.FINE, failing("Broken pipe"), "a report\n")).isEqualTo(ExitCodes.FINE);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsItsCodeAndItsBytes() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        assertThat(ended(ExitCodes.UNDECIDED, target, "‖ 4 µs\n")).isEqualTo(ExitCodes.UNDECIDED);
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("‖ 4 µs\n");
    }
}
