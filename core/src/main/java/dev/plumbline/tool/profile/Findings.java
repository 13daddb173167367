package dev.plumbline.tool.profile;

import dev.plumbline.eval.Evaluation;
import dev.plumbline.stats.Comparison;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.Optional;

/** What the steps found; what was not done is empty. */
public record Findings(
        Optional<TestsOutcome> tests,
        Optional<ToolMeasurement> measured,
        Optional<ToolMeasurement> oldMeasured,
        Optional<Comparison> comparison,
        Optional<StaticAnalysis> analysis,
        Optional<StaticAnalysis> oldAnalysis,
        Optional<Evaluation> evaluation) {}
