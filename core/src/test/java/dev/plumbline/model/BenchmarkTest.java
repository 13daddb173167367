package dev.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.metric.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkTest {
    @Test
    void aCommandOfSeveralLinesIsANameOfOne() {
        assertThat(Benchmark.of("sort \\\n  in.txt", Mode.AVERAGE_TIME).name()).isEqualTo("sort \\   in.txt");
    }

    /** PostgreSQL takes no NUL into a text. */
    @Test
    void noControlCharacterIsInAKey() {
        Benchmark benchmark = Benchmark.of("a\u0000b", Map.of("n\t", "1\r\n2"), Mode.AVERAGE_TIME, 1);
        assertThat(benchmark.key()).isEqualTo("a b|n=1 2|avgt|1");
    }
}
