package dev.plumbline.kernels.cosine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.Twin;
import dev.plumbline.kernels.data.SplitMix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the cosine against answers that need no other form. */
class CosineOracleTest {
    private static final int LENGTH = 101;

    static List<Twin<Cosine>> forms() {
        return KernelCatalog.COSINE.twins();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesTheExactCosineOfSmallIntegersToTheBit(Twin<Cosine> form) {
        SplitMix numbers = new SplitMix(1);
        for (int trial = 0; trial < 50; trial++) {
            float[] a = integers(numbers);
            float[] b = integers(numbers);
            assertThat(similarity(form, a, b)).isEqualTo(exact(a, b));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isOneForEqualVectors(Twin<Cosine> form) {
        float[] a = new SplitMix(2).floats(768, -1, 1);
        assertThat(similarity(form, a, a.clone())).isCloseTo(1, within(1e-6f)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isMinusOneForOppositeVectors(Twin<Cosine> form) {
        float[] a = new SplitMix(3).floats(768, -1, 1);
        float[] b = a.clone();
        for (int i = 0; i < b.length; i++) {
            b[i] = -b[i];
        }
        assertThat(similarity(form, a, b)).isCloseTo(-1, within(1e-6f)).isGreaterThanOrEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isZeroForPerpendicularVectors(Twin<Cosine> form) {
        assertThat(similarity(form, new float[] {3, 0, 4}, new float[] {0, 5, 0}))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isZeroForWhatHasNoDirection(Twin<Cosine> form) {
        float[] one = {1, 1};
        assertThat(similarity(form, new float[0], new float[0])).isZero();
        assertThat(similarity(form, new float[] {0, -0f}, one)).isZero();
        assertThat(similarity(form, one, new float[] {Float.NaN, 1})).isZero();
        assertThat(similarity(form, new float[] {1, Float.POSITIVE_INFINITY}, one))
                .isZero();
        assertThat(similarity(form, one, new float[] {Float.NEGATIVE_INFINITY, 1}))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void doesNotOverflowOrVanish(Twin<Cosine> form) {
        float[] axis = {1, 0};
        float[] huge = {Float.MAX_VALUE, Float.MAX_VALUE};
        float[] tiny = {Float.MIN_VALUE, Float.MIN_VALUE};
        assertThat(similarity(form, huge, axis)).isCloseTo((float) Math.sqrt(0.5), within(1e-7f));
        assertThat(similarity(form, axis, tiny)).isCloseTo((float) Math.sqrt(0.5), within(1e-7f));
        assertThat(similarity(form, huge, tiny)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesTheRestOfALongerResultAlone(Twin<Cosine> form) {
        float[] out = {7, 7, 7};
        create(form).similarities(new float[] {1}, new CandidateRows(new float[] {2, 3}, 2, 1), out);
        assertThat(out).containsExactly(1, 1, 7);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesAQueryOfAnotherLength(Twin<Cosine> form) {
        Cosine cosine = create(form);
        CandidateRows rows = new CandidateRows(new float[6], 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cosine.similarities(new float[2], rows, new float[2]))
                .withMessage("2 components for 1 queries to rows of 3");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesAResultThatIsTooShort(Twin<Cosine> form) {
        Cosine cosine = create(form);
        CandidateRows rows = new CandidateRows(new float[6], 2, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> cosine.similarities(new float[3], rows, new float[1]));
    }

    @Test
    void refusesRowsThatDoNotFillTheArray() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CandidateRows(new float[7], 2, 3));
    }

    @Test
    void refusesToWorkWithoutAThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreadedCosine(new SimdDotsPreferred(), 0));
    }

    private static Cosine create(Twin<Cosine> form) {
        assumeTrue(form.availability().available(), form.availability().reason());
        return form.create();
    }

    private static float similarity(Twin<Cosine> form, float[] a, float[] b) {
        float[] out = new float[1];
        create(form).similarities(a, new CandidateRows(b, 1, b.length), out);
        return out[0];
    }

    /** Integers in [−8, 8]: all their products and sums are exact in float. */
    private static float[] integers(SplitMix numbers) {
        float[] values = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            values[i] = numbers.nextInt(17) - 8;
        }
        return values;
    }

    /** In decimal arithmetic of 40 digits, rounded once. */
    private static float exact(float[] a, float[] b) {
        MathContext digits = new MathContext(40);
        BigDecimal dot = BigDecimal.ZERO;
        BigDecimal normA = BigDecimal.ZERO;
        BigDecimal normB = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            BigDecimal x = new BigDecimal(a[i]);
            BigDecimal y = new BigDecimal(b[i]);
            dot = dot.add(x.multiply(y));
            normA = normA.add(x.multiply(x));
            normB = normB.add(y.multiply(y));
        }
        return dot.divide(normA.multiply(normB).sqrt(digits), digits).floatValue();
    }
}
