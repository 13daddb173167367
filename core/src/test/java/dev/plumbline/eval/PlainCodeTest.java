package dev.plumbline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write every day is no instruction to a judge. */
class PlainCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ignore empty lines and comments.",
                "Skip the header of the file.",
                "Accept JSON and YAML input.",
                "You must pass a list of numbers.",
                "Returns 100 items at most.",
                "Set the timeout to 100 ms.",
                "score = matches / total",
                "The tool should accept both spellings.",
                "Set limit 95 % of the quota",
                "def accept(connection): return connection",
            })
    void isNotSuspicious(String text) {
        RequirementChange change = new RequirementChange("", text, text, List.of(text), List.of(), List.of());

        assertThat(InstructionSearch.in(Cases.slower(0, change, ChangeKind.FEATURE)))
                .isEmpty();
    }
}
