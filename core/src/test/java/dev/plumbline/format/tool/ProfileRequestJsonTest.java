package dev.plumbline.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of tool profile. */
class ProfileRequestJsonTest {
    private static final JsonRequest REQUEST = JsonRequest.parse("{\"tool_code\":\"x\"}", "request");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000"})
    void anIdIsWordsInOneLine(String id) {
        assertThatThrownBy(() -> ProfileRequestJson.read(REQUEST, id))
                .isInstanceOf(PlumblineException.class)
                .hasMessageStartingWith("the id of a tool must be words in one line");
    }

    @Test
    void anIdIsNoPath() {
        assertThat(ProfileRequestJson.read(REQUEST, "../team/x y").subject().toolId())
                .isEqualTo("../team/x y");
    }
}
