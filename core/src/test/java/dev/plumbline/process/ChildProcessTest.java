package dev.plumbline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildProcessTest {
    private static ChildProcess shell(String script) {
        return ChildProcess.of(List.of("sh", "-c", script));
    }

    @Test
    void tellsBothOutputsAndTheExitCode() throws Exception {
        ChildProcess.Result result = shell("echo out; echo err >&2; exit 3").run();
        assertThat(result).isEqualTo(new ChildProcess.Result(ChildProcess.End.BY_ITSELF, 3, "out\n", "err\n"));
        assertThat(result.isSuccess()).isFalse();
    }

    @Test
    void errorsStandAmongTheOutputInTheirOrder() throws Exception {
        assertThat(shell("echo one; echo two >&2; echo three")
                        .withErrorsAmongItsOutput()
                        .run()
                        .out())
                .isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void runsInItsFolderWithItsVariablesAlone(@TempDir Path folder) throws Exception {
        ChildProcess.Result result = ChildProcess.of(List.of("/bin/sh", "-c", "pwd; echo $ONE; echo $HOME"))
                .in(folder.toRealPath())
                .with(Map.of("ONE", "1"))
                .run();
        assertThat(result.out().lines()).containsExactly(folder.toRealPath().toString(), "1", "");
    }

    @Test
    void nothingIsReadFromUs() throws Exception {
        assertThat(shell("cat; echo done").run().out()).isEqualTo("done\n");
    }

    @Test
    void isEndedAtItsTimeLimitWithAllThatItStarted() throws Exception {
        ChildProcess.Result result = shell("sleep 300 & echo $!; sleep 300")
                .within(Duration.ofMillis(300))
                .run();
        assertThat(result.end()).isEqualTo(ChildProcess.End.TIME_LIMIT);
        assertThat(result.exitCode()).isEqualTo(-1);
        long child = Long.parseLong(result.out().strip());
        assertThat(ProcessHandle.of(child).map(ProcessHandle::onExit).stream())
                .allSatisfy(end -> assertThat(end).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void isEndedWhenItPrintsTooMuch() throws Exception {
        ChildProcess.Result result = shell("yes").printingAtMost(1000).run();
        assertThat(result.end()).isEqualTo(ChildProcess.End.OUTPUT_LIMIT);
        assertThat(result.out()).hasSize(1000);
    }

    @Test
    void keepsTheLastPartOfAsMuchAsItLikes() throws Exception {
        ChildProcess.Result result = shell("seq 1 200000").keepingTheLast(100).run();
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.out()).endsWith("199999\n200000\n").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void isEndedWhenItStartsTooMany() throws Exception {
        ChildProcess.Result result = shell("for i in 1 2 3 4 5 6; do sleep 300 & done; wait")
                .startingAtMost(4)
                .run();
        assertThat(result.end()).isEqualTo(ChildProcess.End.CHILDREN_LIMIT);
    }

    @Test
    void aThrownSwitchEndsIt() throws Exception {
        StopSwitch stop = new StopSwitch();
        stop.stop();
        assertThat(shell("sleep 300").run(stop).end()).isEqualTo(ChildProcess.End.STOPPED);
    }

    @Test
    void whatIsNotThereCannotBeStarted() {
        assertThatThrownBy(
                        () -> ChildProcess.of(List.of("no-such-program-at-all")).run())
                .isInstanceOf(IOException.class);
    }
}
