package dev.plumbline.project.tools;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.eval.evidence.Circumstances.ForeignText;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.ArrayList;
import java.util.List;

/** What a tool printed and what was said of it: read by judges, obeyed by none. */
final class UntrustedTexts {
    private UntrustedTexts() {}

    static List<ForeignText> of(AssessmentRequest request, ToolMeasurement measured) {
        List<ForeignText> texts = new ArrayList<>();
        measured.result().ifPresent(result -> texts.add(new ForeignText("output", result)));
        measured.printed().ifPresent(text -> texts.add(new ForeignText("printed", text)));
        measured.failure().ifPresent(failure -> texts.add(new ForeignText("error", failure.message())));
        request.subject().inputJson().ifPresent(input -> texts.add(new ForeignText("test_input", input)));
        request.tests().ifPresent(tests -> texts.add(new ForeignText("tests", tests)));
        texts.add(new ForeignText("requirement", request.requirement()));
        return texts;
    }
}
