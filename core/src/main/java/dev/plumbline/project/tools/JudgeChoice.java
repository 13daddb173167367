package dev.plumbline.project.tools;

import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.llm.Judges;
import dev.plumbline.llm.LanguageModel;
import dev.plumbline.llm.LanguageModels;
import dev.plumbline.llm.ModelSettings;
import java.time.InstantSource;
import java.util.function.Function;

/** Who judges versions of tools: the same for the window and the command line. */
public final class JudgeChoice {
    private JudgeChoice() {}

    /**
     * The judge of these settings.
     *
     * @param rulesAlone by explicit choice; no model is missed then
     */
    public static Function<EvaluationCase, Evaluation> of(boolean rulesAlone, ModelSettings settings) {
        Judges judges = new Judges(RulesJson.builtIn(), InstantSource.system());
        if (rulesAlone) {
            return judges::byRules;
        }
        if (settings.kind() == ModelSettings.Kind.NONE) {
            return judges::withoutModel;
        }
        LanguageModel model = LanguageModels.of(settings);
        return versions -> judges.byModel(versions, model);
    }
}
