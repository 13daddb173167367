package dev.plumbline.format.codec.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunnerMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the stdout of a runner beside our messages is passed over. */
class RunnerMessageJsonTest {
    @Test
    void aMessageIsUnderstood() {
        assertThat(RunnerMessageJson.read("{\"type\":\"ready\"}")).containsInstanceOf(RunnerMessage.Ready.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NOTE: Picked up JDK_JAVA_OPTIONS: -Dx=y",
                "Picked up JAVA_TOOL_OPTIONS: -javaagent:agent.jar",
                "[agent] {\"type\":\"ready\"}",
                "{\"type\":\"ready\"",
                "{\"type\":\"hello\"}",
                "{\"level\":\"INFO\",\"message\":\"agent started\"}",
                "{}",
                "[1, 2]",
                "{\"type\":\"result\",\"value\":{\"a\":1}} trailing"
            })
    void aForeignLineIsNone(String line) {
        assertThat(RunnerMessageJson.read(line)).isEmpty();
    }
}
