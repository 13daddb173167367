package dev.plumbline.app.cli.option;

import dev.plumbline.app.installation.ConfigFile;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.project.tools.JudgeChoice;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who judges, and which model: flags over environment over what was chosen in the window. */
public final class ModelOptions {
    /** Who judges. */
    enum Evaluator {
        AUTO,
        RULES,
        LLM
    }

    @Option(
            names = "--evaluator",
            defaultValue = "auto",
            description = "auto (default: a language model, and the rules where none answers), rules (the rules alone, "
                    + "by choice) or llm (a model must be set up).")
    Evaluator evaluator = Evaluator.AUTO;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Language model (default qwen2.5-coder:3b, or PLUMBLINE_LLM_MODEL).")
    @Nullable
    String model;

    @Mixin
    ModelAddressOption address = new ModelAddressOption();

    /**
     * Who judges as asked: by the flag, else by what the workspace says.
     *
     * @param workspace {@code auto}, {@code rules} or {@code llm}; empty where the workspace says nothing
     */
    public Function<EvaluationCase, Evaluation> judge(String workspace) {
        boolean byWorkspace = evaluator == Evaluator.AUTO && workspace.equals("rules");
        return JudgeChoice.of(evaluator == Evaluator.RULES || byWorkspace, settings());
    }

    ModelSettings settings() {
        ModelSettings settings = ModelSettings.of(
                System.getenv(), ConfigFile.usual(System.getenv()).remembered());
        boolean asked = model != null || address.isGiven() || evaluator == Evaluator.LLM;
        if (settings.kind() == ModelSettings.Kind.NONE && asked) {
            settings = settings.withKind(ModelSettings.Kind.OLLAMA);
        }
        return address.over(settings.withModel(model == null ? "" : model));
    }
}
