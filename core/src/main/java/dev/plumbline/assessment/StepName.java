package dev.plumbline.assessment;

import java.util.Locale;

/** The steps of a profile, in their order; the words are those of the contract. */
public enum StepName {
    UNIT_TESTS("Unit tests"),
    BENCHMARK("Benchmark"),
    STATIC_ANALYSIS("Static analysis"),
    REGRESSION_EVALUATION("Evaluation"),
    RAG_UPDATE("Registry");

    private final String title;

    StepName(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
