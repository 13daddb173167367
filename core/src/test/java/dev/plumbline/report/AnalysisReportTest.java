package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tool.analysis.Analysers;
import org.junit.jupiter.api.Test;

/** What a person reads of a static analysis. */
class AnalysisReportTest {
    @Test
    void whoIsNotInstalledIsNamed() {
        assertThat(AnalysisReport.text(Analysers.embedded().analyse("x = 1\n")))
                .contains("not asked   radon and bandit (not installed here)");
    }
}
