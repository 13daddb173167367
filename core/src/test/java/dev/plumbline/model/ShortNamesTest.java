package dev.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.metric.Mode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private static Benchmark of(String name) {
        return Benchmark.of(name, Mode.AVERAGE_TIME);
    }

    @Test
    void classesOfOneNameAreToldApartByTheirPackages() {
        Benchmark one = of("org.one.Codec.encode");
        Benchmark other = of("org.other.Codec.encode");
        ShortNames names = ShortNames.of(List.of(one, other, of("org.one.Codec.decode")));
        assertThat(names.of(one)).isEqualTo("org.one.Codec.encode");
        assertThat(names.of(other)).isEqualTo("org.other.Codec.encode");
        assertThat(names.of(of("org.one.Codec.decode"))).isEqualTo("Codec.decode");
    }

    @Test
    void aNameOfNineThousandCharactersLosesItsMiddleAndKeepsWhatDiffers() {
        String middle = "x".repeat(4_500);
        Map<String, String> names = ShortNames.ofTexts(
                List.of("test[" + middle + "1" + middle + "]", "test[" + middle + "2" + middle + "]"));
        assertThat(names.values())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name.length()).isLessThan(75))
                .anyMatch(name -> name.contains("x1x"))
                .anyMatch(name -> name.contains("x2x"));
    }
}
