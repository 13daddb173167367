package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.Main;
import dev.plumbline.app.cli.command.ExitCodes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one workspace: neither measures beside the other, and neither loses a run. */
class TwoPlumblinesTest {
    @TempDir
    Path folder;

    private Process start(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-C",
                folder.toString()));
        line.addAll(List.of(words));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private static String ended(Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private Process measuring(int iterations) throws IOException {
        return start(
                "run",
                // Scalar: a Vector API kernel that a neighbour disturbs is "not warm", and its run fails for that.
                "DecayExponentialBenchmark.scalar",
                "--jar",
                "../kernels/target",
                "-f",
                "2",
                "-wi",
                "2",
                "-w",
                "100ms",
                "-r",
                "200ms",
                "-i",
                Integer.toString(iterations));
    }

    @Tag("slow")
    @Test
    void theSecondIsToldToWaitAndTheFirstIsNotDisturbed() throws IOException, InterruptedException {
        Process first = measuring(40);
        BufferedReader said = new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("fork 1/2")) {
            line = said.readLine();
        }
        assertThat(line).as("the first fork of the first process ended").isNotNull();

        Process second = measuring(1);
        String refused = ended(second);
        assertThat(second.exitValue()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused).contains("another").contains("--wait").doesNotContain("\tat ");

        ended(first);
        assertThat(first.exitValue()).isZero();
        String runs = ended(start("runs", "--format", "json"));
        assertThat(runs).contains("\"complete\"").doesNotContain("\"running\"").doesNotContain("\"incomplete\"");
    }
}
