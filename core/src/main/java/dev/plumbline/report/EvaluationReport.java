package dev.plumbline.report;

import dev.plumbline.eval.evidence.PerformanceDelta;
import dev.plumbline.eval.judgement.Claim;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.SuspiciousPassage;
import dev.plumbline.model.metric.Units;
import java.util.OptionalDouble;

/** An evaluation to be read by a person. */
public final class EvaluationReport {
    private EvaluationReport() {}

    public static String text(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(evaluation.recommendation())
                .append(", score ")
                .append(evaluation.score().value());
        text.append(evaluation.failed() ? " (failed)" : "")
                .append(", by ")
                .append(evaluation.evaluator().word());
        text.append(", confidence ").append(evaluation.confidence().word()).append('\n');
        PerformanceDelta delta = evaluation.delta();
        text.append("time ")
                .append(percent(delta.timePercent()))
                .append(", memory ")
                .append(percent(delta.memoryPercent()));
        text.append("\n\nrules: ").append(evaluation.rules().score().value()).append('\n');
        reasons(text, evaluation.rules().reasons());
        if (!evaluation.caps().isEmpty()) {
            text.append("guards\n");
            reasons(text, evaluation.caps());
        }
        evaluation.conflict().ifPresent(conflict -> {
            text.append("conflict: a person decides\n");
            conflict.why().forEach(why -> text.append("  ").append(why).append('\n'));
        });
        if (!evaluation.claims().isEmpty()) {
            text.append("numbers in the reasoning\n");
            evaluation
                    .claims()
                    .forEach(claim -> text.append("  ").append(told(claim)).append('\n'));
        }
        if (!evaluation.passages().isEmpty()) {
            text.append("texts that speak to the judge\n");
            evaluation
                    .passages()
                    .forEach(passage -> text.append("  ").append(told(passage)).append('\n'));
        }
        return text.append('\n').append(evaluation.reasoning()).append('\n').toString();
    }

    private static void reasons(StringBuilder text, Iterable<Reason> reasons) {
        reasons.forEach(reason -> text.append("  ").append(reason.line()).append('\n'));
    }

    private static String percent(OptionalDouble percent) {
        return percent.isPresent() ? Units.signedPercent(percent.getAsDouble() / 100) : "unknown";
    }

    private static String told(Claim claim) {
        return claim.text() + ": " + claim.standing().word()
                + (claim.measured().isEmpty() ? "" : " (measured " + claim.measured() + ")");
    }

    private static String told(SuspiciousPassage passage) {
        return passage.where() + ", character " + passage.offset() + ": "
                + passage.text().strip();
    }
}
