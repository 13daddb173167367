package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.codec.settings.ProjectYaml;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.checking.CheckPlan;
import dev.plumbline.run.Preset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Flag before environment before file before default. */
class SettingsVariablesTest {
    private static final ProjectSettings FILE = ProjectYaml.read("""
            threshold: 6%
            thresholds: {benchmarks: {Decay: 10%}}
            platform: {label: desk}
            presets: {nightly: {forks: 9, warmups: 1, iterations: 1}}
            preset: nightly
            """, "plumbline.yaml");

    @Test
    void theEnvironmentHoldsBeforeEverythingThatTheFileSays() {
        ProjectSettings settings = SettingsVariables.over(
                FILE, Map.of("PLUMBLINE_THRESHOLD", "2%", "PLUMBLINE_LABEL", "ci", "PLUMBLINE_PRESET", "quick"));
        assertThat(settings.threshold("here", "a.Decay.b")).contains(0.02);
        assertThat(settings.platformLabel()).isEqualTo("ci");
        assertThat(Presets.usual(settings)).isEqualTo(Preset.QUICK.settings());
    }

    @Test
    void anEmptyVariableIsNotSet() {
        assertThat(SettingsVariables.over(FILE, Map.of("PLUMBLINE_THRESHOLD", "")))
                .isEqualTo(FILE);
    }

    @Test
    void theFileHoldsBeforeTheDefault() {
        assertThat(Presets.usual(FILE).forks()).isEqualTo(9);
        assertThat(Presets.usual(ProjectSettings.EMPTY)).isEqualTo(Preset.STANDARD.settings());
    }

    @Test
    void nonsenseInAVariableIsRefusedByItsName() {
        assertThatThrownBy(() -> SettingsVariables.over(FILE, Map.of("PLUMBLINE_THRESHOLD", "lots")))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("PLUMBLINE_THRESHOLD: 'lots' is no fraction; write 5% or 0.05");
    }

    @Test
    void aPresetThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> Presets.named("nightyl", FILE))
                .hasMessage("there is no preset 'nightyl'; there are quick, standard, thorough, nightly");
    }

    @Test
    void thePolicyOfAWorkspaceHasALimitForEachBenchmark() {
        Policy policy = CheckPlan.policy(FILE, "here", Policy.DEFAULT);
        assertThat(policy.failAt(Benchmark.of("a.Decay.b", Mode.AVERAGE_TIME))).isEqualTo(0.10);
        assertThat(policy.failAt(Benchmark.of("a.Cosine.b", Mode.AVERAGE_TIME))).isEqualTo(0.06);
    }
}
