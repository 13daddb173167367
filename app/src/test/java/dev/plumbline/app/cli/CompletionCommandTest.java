package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.json.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompletionCommandTest {
    @Test
    void bashGetsAScript() {
        assertThat(CommandLineRun.of("completion").out()).contains("complete -F", "plumbline");
    }

    @Test
    void otherShellsGetEveryCommandWithItsOptions() {
        CommandLineRun run = CommandLineRun.of("completion", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode top = Json.parse(run.out(), "the completion");
        assertThat(top.path("name").asString()).isEqualTo("plumbline");
        JsonNode baseline = named(top, "baseline");
        JsonNode capture = named(baseline, "capture");
        assertThat(capture.path("options")
                        .valueStream()
                        .flatMap(option -> option.path("names").valueStream()))
                .extracting(JsonNode::asString)
                .contains("--reason", "--on-detached-head", "-f");
    }

    private static JsonNode named(JsonNode command, String name) {
        return command.path("commands")
                .valueStream()
                .filter(below -> below.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
