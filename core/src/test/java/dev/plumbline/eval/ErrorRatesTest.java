package dev.plumbline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.eval.ErrorMatrix.Entry;
import dev.plumbline.eval.ErrorMatrix.Truth;
import dev.plumbline.eval.judgement.Recommendation;
import dev.plumbline.report.RulesReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How often the rules are wrong, and that the user guide says so; {@code -Dgolden.update=true} writes it anew. */
class ErrorRatesTest {
    private static final Path PAGE = Path.of(System.getProperty("plumbline.root", ".."), "app/docs/reviews.md");

    @Test
    void neverRejectsWhatIsJustified() {
        assertThat(ErrorMatrix.all().stream().filter(entry -> entry.truth() == Truth.JUSTIFIED))
                .hasSizeGreaterThan(400)
                .filteredOn(entry -> recommendation(entry) == Recommendation.REJECT)
                .isEmpty();
    }

    @Test
    void neverAcceptsWhatIsUnjustified() {
        assertThat(ErrorMatrix.all().stream().filter(entry -> entry.truth() == Truth.UNJUSTIFIED))
                .hasSizeGreaterThan(400)
                .filteredOn(entry -> recommendation(entry) == Recommendation.ACCEPT)
                .isEmpty();
    }

    @Test
    void standsInTheUserGuide() throws IOException {
        String page = Files.readString(PAGE);
        String expected = replaced(
                replaced(page, "rules", RulesReport.markdown(Cases.TABLE)), "confusion", ErrorMatrix.confusion());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String replaced(String page, String part, String text) {
        String begin = "<!-- " + part + " -->\n";
        int start = page.indexOf(begin) + begin.length();
        return page.substring(0, start) + text + page.substring(page.indexOf("<!-- /" + part + " -->", start));
    }

    private static Recommendation recommendation(Entry entry) {
        return Cases.JUDGES.byRules(entry.versions()).recommendation();
    }
}
