package dev.plumbline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.eval.judgement.Claim;
import dev.plumbline.tool.ChangeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {
    /** 10 ms → 15 ms, 1,000 KB → 1,200 KB, findings 2 → 0, complexity 4 → 5, two features. */
    private static final EvaluationCase VERSIONS = EvaluationCase.of(
            Candidate.of(VersionMetrics.of(10, 1000, 2, 4)),
            Candidate.of(VersionMetrics.of(15, 1200, 0, 5)),
            Cases.features(2),
            ChangeKind.FEATURE);

    @ParameterizedTest
    @CsvSource({
        "It is 50% slower,SUPPORTED",
        "It is 49.5 percent slower,SUPPORTED",
        "It is 50% faster,CONTRADICTED",
        "It is 30% slower,CONTRADICTED",
        "memory grows by 20%,SUPPORTED",
        "memory falls by -20%,CONTRADICTED",
        "memory use is 50% higher,CONTRADICTED",
        "takes 15 ms instead,SUPPORTED",
        "takes 0.015 s,SUPPORTED",
        "takes 5 ms longer,SUPPORTED",
        "takes 12 ms,CONTRADICTED",
        "1200 KB are used,SUPPORTED",
        "2 MB are used,CONTRADICTED",
        "two security findings are gone,SUPPORTED",
        "no security issues remain,SUPPORTED",
        "3 vulnerabilities fixed,CONTRADICTED",
        "two new features,SUPPORTED",
        "4 features,CONTRADICTED",
        "complexity rises by 25%,SUPPORTED",
    })
    void comparesANumberWithTheMeasurement(String reasoning, Claim.Standing standing) {
        assertThat(new ClaimCheck(VERSIONS).check(reasoning))
                .extracting(Claim::standing)
                .containsExactly(standing);
    }

    @Test
    void saysWhereEachNumberStands() {
        String reasoning = "It takes 15 ms and is 50% slower.";

        List<Claim> claims = new ClaimCheck(VERSIONS).check(reasoning);

        assertThat(claims)
                .extracting(claim -> reasoning.substring(claim.start(), claim.end()))
                .containsExactly("15 ms", "50%");
    }

    @Test
    void leavesOpenWhatWasNotMeasured() {
        EvaluationCase unknown = EvaluationCase.of(
                Candidate.of(VersionMetrics.UNKNOWN),
                Candidate.of(VersionMetrics.UNKNOWN),
                Cases.features(0),
                ChangeKind.FEATURE);

        assertThat(new ClaimCheck(unknown).check("50% slower, 3 findings"))
                .extracting(Claim::standing)
                .containsOnly(Claim.Standing.UNSUPPORTED);
    }
}
