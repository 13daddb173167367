package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.BaselineFile;
import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.format.codec.run.RunRequestJson;
import dev.plumbline.format.codec.settings.PreferencesJson;
import dev.plumbline.format.codec.settings.ProjectYaml;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand mutations for each reader of a text that hands edit: it is read, or refused in a sentence. */
@Tag("slow")
class TextFuzzTest {
    private static final String PIECES = "{}[]\",:0123456789-+eE.%&*!|>#'?nulltrueNaN\\u0000 \n\t\u00e9";
    private static final int MUTANTS = 10_000;

    @TempDir
    Path folder;

    private static void mutants(String seed, Consumer<String> reader) {
        SplittableRandom random = new SplittableRandom(20261121);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutate(seed, random);
            try {
                reader.accept(mutant);
            } catch (PlumblineException e) {
                assertThat(e.sentence()).as(mutant).contains("mutant");
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTANTS / 20, MUTANTS);
    }

    private static String mutate(String seed, SplittableRandom random) {
        StringBuilder text = new StringBuilder(seed);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(Math.max(1, text.length() - 1));
            char piece = PIECES.charAt(random.nextInt(PIECES.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.setCharAt(at, ' ');
                case 1 -> text.insert(at, piece);
                case 2 -> text.setCharAt(at, piece);
                case 3 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                default -> text.setLength(Math.max(1, at));
            }
            if (text.isEmpty()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void aBaseline() {
        mutants("""
                {"schema":1,"benchmark":"a.B.c","params":{"n":"1"},"mode":"avgt","threads":1,"platform":"linux",
                "settings":{"forks":2,"warmups":1,"warmupMillis":500,"iterations":2,"iterationMillis":500},
                "accepted":{"by":"me","at":"2026-11-20T10:00:00Z","reason":"first","reference":true,"run":"r",
                "revision":{"commit":"a","branch":"b","dirty":false,"subject":"s"},"replaced":1.5,"change":null},
                "environment":{"cpu":"A CPU"},"metrics":[{"name":"primary","unit":"us/op","forks":[[1,2],[2,null]]}]}
                """, text -> BaselineFile.read(text, "mutant.json"));
    }

    @Test
    void theSettingsOfAWorkspace() {
        mutants("""
                threshold: 5%
                thresholds:
                  platforms: {here: 4%}
                  benchmarks: {Decay: 10%}
                platform: {label: ci}
                aliases: {dot: "Cosine.*dot", both: [Cosine, Decay]}
                presets:
                  nightly: {forks: 20, warmups: 5, iterations: 30, iterationTime: 1s}
                preset: nightly
                """, text -> ProjectYaml.read(text, "mutant.yaml").threshold("here", "a.Decay.b"));
    }

    @Test
    void thePreferences() {
        mutants(
                "{\"theme\":\"dark\",\"zoom\":\"1.25\",\"columns\":\"a,b\"}",
                text -> PreferencesJson.read(text, "mutant.json"));
    }

    @Test
    void theRequestOfARun() {
        mutants(
                "{\"bundled\":false,\"classPath\":[\"a.jar\"],\"jdk\":\"/jdk\",\"profilers\":[],\"jvmArgs\":[\"-Xmx1g\"],\"silenceSeconds\":0}",
                text -> RunRequestJson.read(text, "mutant.json"));
    }

    @Test
    void theOlderSummaryForm() {
        Path file = folder.resolve("mutant.json");
        SummaryBaselines.Import how = new SummaryBaselines.Import("", "me", "why", Instant.EPOCH);
        mutants("""
                {"version":"1.0","platform":"linux","cpu":"A CPU","timestamp":1700000000,
                "baselines":{"a_b":{"mean_ns":100.5,"std_dev_ns":3,"sample_size":50}}}
                """, text -> {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            SummaryBaselines.read(file, how);
        });
    }
}
