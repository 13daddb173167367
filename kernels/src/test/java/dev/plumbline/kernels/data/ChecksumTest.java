package dev.plumbline.kernels.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static final float[] VALUES = {1, 2, 3};

    @Test
    void acceptsTheExpectedResult() {
        assertThatCode(() -> Checksum.verify("x", VALUES, Checksum.weighted(VALUES), 0))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAWrongResultInOneSentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Checksum.verify("cosine", VALUES, 0, 1e-3))
                .withMessageStartingWith("The checksum of cosine is ")
                .withMessageEndingWith("its answer is wrong, so its time does not count");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Checksum.verify("x", new float[] {Float.NaN, 1}, 0, Double.MAX_VALUE));
    }

    @Test
    void refusesAResultOfDataThatWasNeverFilledThoughItsSumWasWrittenDown() {
        for (float[] result : new float[][] {new float[1_000], filled(1_000, 1), {}}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Checksum.verify("decay", result, Checksum.weighted(result), 1e-3))
                    .withMessageStartingWith("The result of decay is ")
                    .withMessageEndingWith("its data was never filled, so its time does not count");
        }
    }

    @Test
    void refusesASumOfNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Checksum.verify("the pass", 0.0, 0, 1e-3))
                .withMessageContaining("which work on nothing gives, too");
    }

    private static float[] filled(int length, float value) {
        float[] values = new float[length];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void noticesExchangedValues() {
        assertThat(Checksum.weighted(new float[] {2, 1, 3})).isNotEqualTo(Checksum.weighted(VALUES));
    }

    @Test
    void noticesASingleChangedBitOfTheInput() {
        float[] changed = {1, Math.nextUp(2f), 3};
        assertThatIllegalStateException()
                .isThrownBy(() -> Checksum.verifyInput("rows", Checksum.ofBits(changed), Checksum.ofBits(VALUES)))
                .withMessageContaining("The generated rows has the checksum");
    }
}
