package dev.plumbline.format.codec.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.model.settings.GateCheck;
import dev.plumbline.model.settings.GateLimit;
import dev.plumbline.model.settings.ProjectSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings file: everything it may say, and one sentence with the line for everything it may not. */
class ProjectYamlTest {
    private static final String FULL = """
            # limits of the gate
            threshold: 5%
            thresholds:
              platforms: {here: 4%}
              benchmarks:
                Decay: 10%
                DecayHybrid: 0.2
                dot: 3%
            platform: {label: ci}
            aliases:
              dot: Cosine.*dot
              both: [Cosine, Decay]
            presets:
              nightly: {forks: 20, warmups: 5, iterations: 30, warmupTime: 100ms, iterationTime: 1s}
              short: {forks: 2, warmups: 0, iterations: 3}
            preset: nightly
            """;

    private static ProjectSettings read(String text) {
        return ProjectYaml.read(text, "plumbline.yaml");
    }

    @Test
    void theMostParticularThresholdHolds() {
        ProjectSettings settings = read(FULL);
        assertThat(settings.threshold("elsewhere", "a.Spreading.pull")).contains(0.05);
        assertThat(settings.threshold("here", "a.Spreading.pull")).contains(0.04);
        assertThat(settings.threshold("here", "a.DecayPower.svml")).contains(0.10);
        assertThat(settings.threshold("here", "a.DecayHybrid.svml")).contains(0.20);
    }

    @Test
    void anAliasNamesABenchmarkAlsoWhereItsThresholdIsSet() {
        assertThat(read(FULL).threshold("here", "a.CosineBenchmark.dot")).contains(0.03);
        assertThat(read(FULL).threshold("here", "a.CosineBenchmark.simd")).contains(0.04);
    }

    @Test
    void anAliasStandsForItsPatternsAndAnythingElseForItself() {
        assertThat(read(FULL).patterns(List.of("both", "Spreading"))).containsExactly("Cosine", "Decay", "Spreading");
    }

    @Test
    void aPresetSaysHowMuchToMeasure() {
        assertThat(read(FULL).presets().get("nightly"))
                .isEqualTo(new Settings(20, 5, Duration.ofMillis(100), 30, Duration.ofSeconds(1)));
        assertThat(read(FULL).presets().get("short"))
                .isEqualTo(new Settings(2, 0, Duration.ofMillis(500), 3, Duration.ofMillis(500)));
        assertThat(read(FULL).preset()).isEqualTo("nightly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# nothing said\n", "---\n", "null\n"})
    void aFileThatSaysNothingSetsNothing(String text) {
        assertThat(read(text)).isEqualTo(ProjectSettings.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platform: {label: ci}\\ntreshold: 5%   | line 2, unknown key 'treshold'; known are threshold,",
                "thresholds:\\n  platform: {a: 1%}      | line 2, thresholds.unknown key 'platform'; known are platforms",
                "threshold: fast                        | line 1, threshold: 'fast' is no fraction; write 5% or 0.05",
                "threshold: -5%                         | line 1, threshold: '-5%' is no fraction",
                "threshold: NaN                         | line 1, threshold: 'NaN' is no fraction",
                "threshold: [1, 2]                      | line 1, threshold: a single value was expected",
                "threshold:                             | line 1, threshold: a value is missing",
                "thresholds: 5%                         | line 1, thresholds: keys with values were expected",
                "platform: {label: 'my CI'}             | line 1, platform.label: 'my CI' is no label",
                "aliases: {a: '('}                      | line 1, aliases.a: '(' is no regular expression",
                "aliases: {'a b': x}                    | 'a b' is no name",
                "presets:\\n  n: {forks: 2}              | presets.n: warmups is missing",
                "presets:\\n  n: {forks: two, warmups: 1, iterations: 1} | line 2, presets.n.forks: 'two' is no whole number",
                "presets: {n: {forks: 0, warmups: 1, iterations: 1}}     | 'presets.n.forks: '0' is no whole number from 1 on",
                "presets: {n: {forks: 1, warmups: 1, iterations: 1, iterationTime: soon}} | 'soon' is no time",
                "threshold: 5%\\nthreshold: 6%          | line 2: no valid YAML (Duplicate",
                "budget: {dot: 12.5 parsecs}            | line 1, budget.dot: '12.5 parsecs' is no time an operation",
                "budget: {dot: 12.5}                    | '12.5' is no time an operation",
                "budget: {dot: -1 us}                   | '-1 us' is no time an operation",
                "budget: {dot: 12 B}                    | '12 B' is no time an operation",
                "budget:\\n  dot: {median: 1 us}        | line 2, budget.dot.unknown key 'median'; known are mean, floor, p99",
                "budget: {dot: {mean: 1 us, floor: 1 us}} | budget.dot: one of mean, floor, p99 was expected, not 2",
                "budget: {dot: {}}                      | one of mean, floor, p99 was expected, not 0",
                "budget: 12 us                          | keys with values were expected",
                "gate: {must-run: {fail: 1%}}          | line 1, gate.must-run: 'must-run' is part of every gate",
                "gate: {slow: {fail: 5%}}              | line 1, gate.slow: what it checks is missing; write check: and one of",
                "gate: {a: {check: max, fail: 5%}}     | line 1, gate.a.check: 'max' is no check; known are max-regression,",
                "gate: {a: {check: at-most}}           | gate.a: a limit is missing; write warn, fail or both",
                "gate: {a: {check: at-most, fial: 1}}  | unknown key 'fial'; known are check, metric",
                "gate: {max-regression: {fail: 3 ms}}  | gate.max-regression.fail: '3 ms' is no limit; write a fraction",
                "gate: {a: {check: at-most, fail: -1}} | '-1' is no limit; write 20%, 0.2, 12.5 us or 100 MB",
                "gate: {a: {check: at-most, warn: 2 MB, fail: 1 MB}} | it would fail at 1 MB before it warns at 2 MB",
                "gate: {a: {check: at-least, warn: 1%, fail: 5%}} | it would fail at 5% before it warns at 1%",
                "gate: {a: {check: at-most, warn: 2, fail: 1 MB}} | warn and fail are in different units: 2 and 1 MB",
                "gate: {max-regression: {metric: x, fail: 1%}} | this is the check of every score and takes warn and fail only",
                "threshold: 5%\\ngate: {max-regression: {fail: 3%}} | line 2, gate.max-regression: threshold says where",
                "renames: {a.B.c: }                     | renames.a.B.c: a value is missing",
                "renames: {a.B.c: ''}                   | renames.a.B.c: a name is missing",
                "renames:\\n  a.B.c: a.B.d\\n  a.B.d: a.B.c | line 2, renames.a.B.c: this goes round in a circle (a.B.c \u2192 a.B.d",
                "renames: {a.B.c: a.B.c}                | this goes round in a circle",
                "renames: {a.B.c: [a.B.d]}              | a single value was expected",
                "renames: [a.B.c]                       | keys with values were expected",
                "- a\\n- b                              | keys with values were expected",
                "threshold: {{                          | no valid YAML",
                "a: &x 1\\nthreshold: *x                | unknown key 'a'",
                "threshold: 5%\\n---\\nthreshold: 6%    | one document was expected"
            })
    void everythingElseIsRefusedWithTheLineAndWhatWasExpected(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(PlumblineException.class)
                .hasMessageStartingWith("plumbline.yaml")
                .hasMessageContaining(sentence.replaceAll("^'", ""));
    }

    @Test
    void aCheckOfTheGateHasANameAMetricAndLimits() {
        ProjectSettings settings = read("""
                aliases: {dot: Cosine.*dot}
                gate:
                  max-regression: {warn: 2%, fail: 8%}
                  allocation: {check: at-most, metric: gc.alloc.rate.norm, benchmarks: [dot, Decay], warn: 64 kB, fail: 1 MiB}
                """);
        assertThat(settings.gate()).extracting(GateCheck::id).containsExactly("max-regression", "allocation");
        GateCheck allocation = settings.gate().get(1);
        assertThat(allocation.metric()).isEqualTo("gc.alloc.rate.norm");
        assertThat(allocation.warn()).isEqualTo(new GateLimit(64_000, GateLimit.Scale.BYTES, "64 kB"));
        assertThat(allocation.fail()).isEqualTo(new GateLimit(1_048_576, GateLimit.Scale.BYTES, "1 MiB"));
        assertThat(settings.isMeant(allocation, "a.CosineBenchmark.dot")).isTrue();
        assertThat(settings.isMeant(allocation, "a.DecayBenchmark.run")).isTrue();
        assertThat(settings.isMeant(allocation, "a.CosineBenchmark.simd")).isFalse();
    }

    @Test
    void renamesLeadToTheNameOfToday() {
        ProjectSettings settings = read("renames:\n  a.Old.run: a.New.run\n  a.Older.run: a.Old.run\n");
        assertThat(settings.renames().today())
                .containsEntry("a.Older.run", "a.New.run")
                .hasSize(2);
    }

    @Test
    void aBudgetIsATimeOrARateOfTheMeanTheFloorOrTheP99() {
        ProjectSettings settings =
                read("budget: {Decay: 12.5 us, dot: {floor: 900ns}, rate: {p99: 80 ops/ms}, DecayBenchmark: 20 µs}");
        assertThat(settings.budget("a.Decayed.run")).contains(new Budget(Budget.Statistic.MEAN, 12_500, "12.5 us"));
        assertThat(settings.budget("a.DecayBenchmark.run"))
                .get()
                .extracting(Budget::cost)
                .isEqualTo(20_000.0);
        assertThat(settings.budget("a.dot")).contains(new Budget(Budget.Statistic.FLOOR, 900, "900ns"));
        assertThat(settings.budget("a.rate")).get().extracting(Budget::cost).isEqualTo(12_500.0);
        assertThat(settings.budget("a.other")).isEmpty();
    }
}
