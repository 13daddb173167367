package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.format.codec.comparison.ExplanationJson;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.CheckPlan;
import dev.plumbline.project.checking.FileCheck;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.report.SuiteExplanation;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says in sentences why each row has its verdict; only explains, so it ends 0 whatever it found. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "explain",
        description = {
            "Explain verdicts in plain sentences: what was found, the numbers behind it, the doubts, and what to do next.",
            "One RESULT is compared with this platform's baselines; of two the first is the old one. Each may be whatever "
                    + "compare takes. Only explains: exit 0 whatever it finds."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline explain last                 the newest run, against this platform's baselines",
            "  plumbline explain old.json new.json --format json"
        })
public final class ExplainCommand extends ReportCommand {
    @Parameters(arity = "1..2", paramLabel = "RESULT", description = "A run, or the old result and the new one.")
    List<String> results = List.of();

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        if (results.size() > 2) {
            throw PlumblineException.usage("explain takes a run, or an old and a new result, not " + results.size());
        }
        Project project = Project.at(parent.folder());
        String platformId = PlatformProbe.probe(
                        Jdk.running(), project.settings().platformLabel())
                .id();
        List<String> sides = results.size() == 1 ? List.of("baseline", results.get(0)) : results;
        ResultSources sources = new ResultSources(project, platformId);
        ResultSet now = sources.resolve(sides.get(1)); // what the user named is looked at before what stands behind it
        ResultSet old = sources.resolve(sides.get(0));
        Function<Benchmark, SuiteComparison.Knowledge> knowledge = FileCheck.knowledge(sources, sides);
        SuiteComparison suite = SuiteComparison.of(
                old, now, sources.rule(sides.get(1)), SuiteComparison.Correction.BENJAMINI_HOCHBERG, knowledge);
        Policy policy = CheckPlan.policy(project.settings(), platformId, Policy.DEFAULT);
        SuiteExplanation explanation = new SuiteExplanation(
                suite, policy::failAt, new FileCheck(sources, policy, project.settings()).check(now, old, knowledge));
        out().print(isJson() ? json(explanation) : explanation.text());
        return ExitCodes.FINE;
    }

    private static String json(SuiteExplanation explanation) {
        return ExplanationJson.write(
                explanation.rows().stream()
                        .map(row -> new ExplanationJson.Said(
                                row,
                                explanation.of(row).sentences(),
                                explanation.of(row).doubts(),
                                explanation.of(row).next()))
                        .toList(),
                explanation.unpaired());
    }
}
