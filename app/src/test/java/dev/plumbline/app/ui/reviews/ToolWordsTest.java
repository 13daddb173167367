package dev.plumbline.app.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.reviews.Evidence.Detail;
import dev.plumbline.review.ToolEvidence.Judgement;
import dev.plumbline.review.ToolEvidence.ModelAnswer;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ToolWordsTest {

    /** What is said of the rules, whose 77 asks for a review, beside a model. */
    private static String rules(double score, String... conflict) {
        Judgement judgement = new Judgement(
                "",
                OptionalDouble.of(score),
                "medium",
                "llm",
                new ModelAnswer("ollama", OptionalDouble.empty(), "", "", ""),
                OptionalDouble.of(77),
                List.of(),
                List.of(),
                List.of(conflict),
                List.of(),
                List.of());
        List<Detail> details = ToolWords.details(judgement);
        return details.get(details.size() - 1).title();
    }

    @Test
    void rulesAgreeOnlyWhereNothingIsInConflict() {
        assertThat(rules(62)).isEqualTo("Rule check agrees: REVIEW (77)");
        assertThat(rules(85)).isEqualTo("Rule check says: REVIEW (77)");
        assertThat(rules(44, "the model's score 10 means REJECT")).isEqualTo("Rule check says: REVIEW (77)");
    }
}
