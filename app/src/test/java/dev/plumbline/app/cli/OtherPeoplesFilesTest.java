package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.format.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Situations of public bug reports and public result files, made anew with small inputs: what a correct program says of
 * them. The folders below {@code cases} hold the inputs.
 */
class OtherPeoplesFilesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final double ONE_POINT = 0.01;

    @TempDir
    Path workspace;

    private CommandLineRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("-C", workspace.toString()));
        all.addAll(List.of(args));
        return CommandLineRun.of(all.toArray(new String[0]));
    }

    private static String file(String place) {
        return CASES.resolve(place).toString();
    }

    private JsonNode compare(String old, String now) {
        return Json.parse(run("compare", old, now, "--format", "json").out(), "compare");
    }

    private int check(String now, String old) {
        return run("check", "--results", now, "--against", old).code();
    }

    /** One row of what compare says, by name, parameters and metric. */
    private record Row(String name, String params, String metric, String verdict, double change, String caveats) {
        static Row of(JsonNode node) {
            return new Row(
                    node.path("benchmark").asString(""),
                    node.path("params").toString(),
                    node.path("metric").asString(""),
                    node.path("verdict").asString(""),
                    node.path("change").isNumber() ? node.path("change").doubleValue() : Double.NaN,
                    node.path("caveats").toString());
        }
    }

    private static List<Row> rows(JsonNode comparison) {
        return StreamSupport.stream(comparison.path("results").spliterator(), false)
                .map(Row::of)
                .toList();
    }

    private List<Row> rows(String folder, String old, String now) {
        return rows(compare(file(folder + "/" + old), file(folder + "/" + now)));
    }

    private static List<Row> primary(List<Row> rows) {
        return rows.stream().filter(row -> row.metric().equals("primary")).toList();
    }

    @Test
    void throughputIsMoreIsBetterInAnySpelling() {
        String folder = "01-kotlinx-native-ops-sec";
        assertThat(rows(folder, "old", "new")).hasSize(2).allSatisfy(row -> {
            assertThat(row.verdict()).isEqualTo("IMPROVEMENT");
            assertThat(row.change()).isCloseTo(-0.37, within(ONE_POINT));
        });
        assertThat(check(file(folder + "/new"), file(folder + "/old"))).isZero();
        assertThat(check(file(folder + "/old"), file(folder + "/new"))).isEqualTo(1);
    }

    @Test
    void aUnitEndsWhereTheUnitEnds() {
        String folder = "02-datajs-go-whole-line-as-unit";
        Row tag = primary(rows(folder, "first.js", "last.js")).get(0);
        assertThat(tag.change()).isCloseTo(0.22, within(ONE_POINT));
        assertThat(tag.verdict()).isEqualTo("INCONCLUSIVE");
        assertThat(run("import", file(folder + "/data.js")).code()).isZero();
        assertThat(run("trend", "ETag", "--platform", "imported").out())
                .contains("14 runs, 1 change point", "+22.1 %", "5.894 µs/op", "7.172 µs/op");
    }

    @Test
    void valuesOfOneNameAreKeptApart() {
        String folder = "03-datajs-same-name-twice";
        assertThat(primary(rows(folder, "old.js", "new.js")))
                .extracting(Row::change)
                .satisfies(changes -> assertThat(changes).hasSize(5))
                .anySatisfy(change -> assertThat(change).isCloseTo(1.0, within(ONE_POINT)))
                .anySatisfy(change -> assertThat(change).isCloseTo(2.0, within(ONE_POINT)));
        assertThat(run("compare", file(folder + "/old.js"), file(folder + "/new.js"))
                        .err())
                .contains("add stands more than once");
    }

    @ParameterizedTest
    @CsvSource({
        "04-bdn-shortened-parameters, old.json, new.json, 2, 0.30",
        "05-bdn-separator-in-parameter, old.json, new.json, 4, 0.30",
        "06-pytest-memory-address-in-params, old, new, 2, 0.246",
        "18-jmh-two-jvms-in-one-file, old.json, new.json, 2, 0.20",
        "29-criterion-several-runs-kept, old, new, 2, 0.20",
        "31-google-same-name-registered-twice, old.json, new.json, 2, 0.312",
        "33-hyperfine-same-command-prepared-differently, ab.json, ab2.json, 2, 0.227"
    })
    void oneOfSeveralBenchmarksBecameSlower(String folder, String old, String now, int count, double change) {
        List<Row> rows = primary(rows(folder, old, now));
        assertThat(rows).hasSize(count);
        assertThat(rows)
                .filteredOn(row -> row.verdict().equals("REGRESSION"))
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isCloseTo(change, within(ONE_POINT)));
        assertThat(rows).filteredOn(row -> row.verdict().equals("EQUIVALENT")).hasSize(count - 1);
        assertThat(check(file(folder + "/" + now), file(folder + "/" + old))).isEqualTo(1);
    }

    @Test
    void parameterValuesAreWhole() {
        assertThat(rows("05-bdn-separator-in-parameter", "old.json", "new.json"))
                .extracting(Row::params)
                .contains("{\"Query\":\"SELECT a, b FROM t\"}", "{\"N\":\"10\",\"Url\":\"/s?q=1&lang=de\"}");
    }

    @Test
    void eachCaseOfATestIsOneSeries() {
        run("import", file("06-pytest-memory-address-in-params/old"), file("06-pytest-memory-address-in-params/new"));
        assertThat(run("trend", "numpy-2_bins", "--platform", "imported-linux-x86_64-example-cpu")
                        .out())
                .contains("10 runs");
    }

    @Test
    void aParameterCalledItersMakesNoCriterionFile() {
        String folder = "08-hyperfine-parameter-named-iters";
        assertThat(primary(rows(folder, "old.json", "new.json"))).hasSize(4).allSatisfy(row -> {
            assertThat(row.verdict()).isEqualTo("REGRESSION");
            assertThat(row.change()).isCloseTo(0.30, within(ONE_POINT));
            assertThat(row.params()).contains("elms", "iters");
        });
        assertThat(check(file(folder + "/new.json"), file(folder + "/old.json")))
                .isEqualTo(1);
    }

    @Test
    void aggregatesAreReadWhereABenchmarkHasNothingElse() {
        assertThat(primary(rows("11-google-one-benchmark-aggregates-only", "old.json", "new.json")))
                .hasSize(2)
                .filteredOn(row -> row.name().equals("BM_Render"))
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isCloseTo(1.0, within(ONE_POINT)));
    }

    @Test
    void totalsOfASliceOfTimeAreNoCosts() {
        String folder = "13-jmh-gc-counts-follow-speed";
        assertThat(rows(folder, "old.json", "new.json"))
                .filteredOn(row -> row.metric().matches("gc\\.(count|time)"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.verdict()).isEqualTo("INCONCLUSIVE");
                    assertThat(row.change()).isCloseTo(1.0, within(2 * ONE_POINT));
                });
        String explained = run("explain", file(folder + "/old.json"), file(folder + "/new.json"))
                .out();
        assertThat(explained).contains("ends with exit code 0 (passed)").doesNotContain("exits with 1");
    }

    @Test
    void countersOfTheAuthorGetAChangeAndNoVerdict() {
        assertThat(rows("14-jmh-auxcounters-events", "old.json", "new.json"))
                .filteredOn(row -> row.metric().matches("docs|success|cacheHits"))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.verdict()).isEqualTo("INCONCLUSIVE");
                    assertThat(row.change()).isGreaterThan(0.9);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15-go-failed-benchmarks|old.txt|new.txt|Init/aws-eks|provider schema not found",
                "15-go-failed-benchmarks|old.txt|new.txt|Init/google|panic: test timed out after 30m0s",
                "25-bdn-only-jitting|old.json|new.json|ModPow|no statistics"
            })
    void whatFailedAtTheSourceFailsTheGate(String folder, String old, String now, String name, String reason) {
        JsonNode failed =
                compare(file(folder + "/" + old), file(folder + "/" + now)).path("failed");
        assertThat(failed).anySatisfy(row -> {
            assertThat(row.path("benchmark").asString("")).contains(name);
            assertThat(row.path("side").asString("")).isEqualTo("new");
            assertThat(row.path("reason").asString("")).contains(reason);
        });
        CommandLineRun check =
                run("check", "--results", file(folder + "/" + now), "--against", file(folder + "/" + old));
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("✗ FAILED", name, reason);
    }

    @Test
    void theEventsOfGoTestAreRead() {
        String folder = "16-go-test-json";
        assertThat(rows(folder, "old.json", "new.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isCloseTo(0.32, within(ONE_POINT)));
        assertThat(run("import", file(folder)).out()).contains("2 runs imported");
    }

    @Test
    void resultsBehindALongLogAreFound() throws IOException {
        SplittableRandom random = new SplittableRandom(17);
        for (String side : List.of("old", "new")) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 130_000) {
                text.append("=== RUN   TestWalk/")
                        .append(random.nextInt(100_000))
                        .append(" { [ ok\n");
            }
            for (int i = 0; i < 6; i++) {
                double level = side.equals("old") ? 1000 : 1300;
                text.append("BenchmarkAdd-4 \t 100\t ")
                        .append(level * (1 + 0.004 * (random.nextDouble() - 0.5)))
                        .append(" ns/op\n");
            }
            Files.writeString(workspace.resolve(side + ".txt"), text.append("PASS\n"));
        }
        assertThat(rows(compare(
                        workspace.resolve("old.txt").toString(),
                        workspace.resolve("new.txt").toString())))
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isCloseTo(0.30, within(ONE_POINT)));
    }

    @Test
    void declaredWorkThatChangedIsComparedByTheElement() {
        String folder = "19-criterion-work-per-iteration-changed";
        assertThat(rows(folder, "msg-old", "msg-new"))
                .filteredOn(row -> row.name().equals("decode/frames"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.change()).isCloseTo(-0.15, within(ONE_POINT));
                    assertThat(row.caveats()).contains("compared per element", "1000 elements → 2000 elements");
                });
        assertThat(rows(folder, "old0", "new0"))
                .filteredOn(row -> row.name().equals("decode/frames"))
                .singleElement()
                .satisfies(row -> assertThat(row.caveats()).contains("1000 elements → 2000 elements"));
    }

    @Test
    void nothingInCommonIsUndecided() {
        String folder = "23-check-without-overlap";
        CommandLineRun check =
                run("check", "--results", file(folder + "/new.json"), "--against", file(folder + "/old.json"));
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).contains("NO BASELINE", "MISSING");
        assertThat(run("compare", file(folder + "/old.json"), file(folder + "/new.json"))
                        .out())
                .contains("added: org.example.parser.ParserBench.parse", "removed: org.example.ParserBench.parse");
    }

    @Test
    void theOnlySavedBaselineIsRead() {
        String folder = "26-criterion-named-baselines";
        assertThat(run("compare", file(folder + "/only-main/criterion"), file(folder + "/both/criterion"))
                        .err())
                .contains("the saved baseline 'main' was read");
        String one = folder + "/both/criterion/text/encode0/";
        assertThat(rows(compare(file(one + "main"), file(one + "branch"))))
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isCloseTo(0.30, within(ONE_POINT)));
    }

    @Test
    void veryLongIdsAreToldApartAndCanBecomeBaselines() throws IOException {
        String text = "esphome:\\n  name: Böse \\\"Quotes\\\", a=b\\n".repeat(220);
        for (String side : List.of("old", "new")) {
            Path folder = Files.createDirectories(workspace.resolve(side));
            for (int run = 0; run < 5; run++) {
                double jitter = 1 + 0.001 * run;
                Files.writeString(
                        folder.resolve(run + ".json"),
                        pytest(text + "1", (side.equals("old") ? 0.002 : 0.0026) * jitter, text + "2", 0.004 * jitter));
            }
        }
        CommandLineRun compared = run(
                "compare",
                workspace.resolve("old").toString(),
                workspace.resolve("new").toString());
        assertThat(compared.out().lines().filter(line -> line.contains("test_merge")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(250))
                .doesNotHaveDuplicates();
        run("import", workspace.resolve("old/0.json").toString());
        assertThat(run("baseline", "accept", "last", "--reason", "first").code())
                .isZero();
        assertThat(check(
                        workspace.resolve("new").toString(),
                        workspace.resolve("old").toString()))
                .isEqualTo(1);
    }

    private static String pytest(String first, double one, String second, double other) {
        return "{\"machine_info\":{\"system\":\"Linux\"},\"benchmarks\":[" + pytestCase(first, one) + ","
                + pytestCase(second, other) + "]}";
    }

    private static String pytestCase(String id, double seconds) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            data.append(i == 0 ? "" : ",").append(seconds * (1 + 0.0005 * i));
        }
        return "{\"name\":\"test_merge\",\"fullname\":\"tests/t.py::test_merge[" + id + "]\",\"stats\":{\"data\":["
                + data + "]}}";
    }

    @Test
    void oneRunOfCriterionIsOneForkWhateverFilesLieInIt() {
        String folder = "28-criterion-one-benchmark-folder";
        for (String below : List.of("", "/sum/fold/new")) {
            assertThat(rows(folder, "old" + below, "new" + below))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.verdict()).isEqualTo("INCONCLUSIVE");
                        assertThat(row.caveats()).contains("one fork").doesNotContain("estimates only");
                    });
        }
    }

    @Test
    void zeroIsALegalCount() {
        assertThat(rows("32-bdn-counts-of-zero", "old.json", "new.json"))
                .filteredOn(row -> row.metric().matches("Gen2Collects|Lock Contentions"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.caveats()).contains("from zero: no ratio"));
        assertThat(rows("32-bdn-counts-of-zero", "old.json", "new.json"))
                .filteredOn(row -> row.metric().matches("Gen[01]Collects"))
                .allSatisfy(row -> assertThat(row.verdict()).isEqualTo("EQUIVALENT"));
    }

    @Test
    void fromZeroToSomethingIsTheLargestChange() {
        String folder = "34-bdn-from-zero-time";
        CommandLineRun check =
                run("check", "--results", file(folder + "/new.json"), "--against", file(folder + "/old.json"));
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("measured zero (below what can be measured)", "401.3 ns/op");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "result.csv|is JMH's CSV: run it with -rf json",
                "result.txt|is JMH's text table",
                "asv.json|is a result file of asv",
                "kotlin-quotes.json|a parameter holds quotes that its writer did not escape"
            })
    void aRefusalSaysWhatTheFileIsAndWhatToDo(String name, String sentence) {
        String place = file("36-text-before-or-other-jmh-output/" + name);
        run("compare", place, place).isRefused(sentence);
    }

    @ParameterizedTest
    @CsvSource({"log-then-json.txt, org.example.ParserBench.parse", "google.json, BM_x"})
    void jsonBehindTextIsRead(String name, String benchmark) {
        String place = file("36-text-before-or-other-jmh-output/" + name);
        assertThat(rows(compare(place, place))).extracting(Row::name).contains(benchmark);
    }
}
