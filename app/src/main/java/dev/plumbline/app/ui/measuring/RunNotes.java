package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.chart.Tone;
import dev.plumbline.gate.GateReport.Outcome;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The note at the end of a run. */
final class RunNotes {
    private RunNotes() {}

    static Notice ended(String name, Session.Ended ended) {
        Run run = ended.run();
        Outcome outcome = ended.outcome();
        if (run.state() == RunState.STOPPED) {
            return Notice.of(
                    name + " stopped: " + Units.count(run.measurements().size(), "benchmark") + " complete and kept",
                    Tone.UNSURE);
        }
        String failed = failures(run);
        if (outcome == null) {
            String words =
                    name + " run ended: " + Units.count(run.measurements().size(), "benchmark") + " recorded";
            return failed.isEmpty() ? Notice.of(words, Tone.BETTER) : Notice.error(words + failed);
        }
        return switch (outcome) {
            case PASSED -> Notice.of(name + " passed: " + verdicts(ended) + failed, Tone.BETTER);
            case FAILED -> Notice.error(name + " failed: " + verdicts(ended) + failed);
            case UNDECIDED -> Notice.of(name + " undecided: " + verdicts(ended) + failed, Tone.UNSURE);
        };
    }

    private static String failures(Run run) {
        List<Benchmark> failed = run.failures().stream()
                .map(Run.FailedFork::benchmark)
                .filter(b -> run.measurement(b).isEmpty())
                .distinct()
                .toList();
        return failed.isEmpty() ? "" : ", " + failed.size() + " failed";
    }

    private static String verdicts(Session.Ended ended) {
        String words = Arrays.stream(Verdict.values())
                .map(verdict -> ended.judged().values().stream()
                                .filter(c -> c.verdict() == verdict)
                                .count() + " " + verdict.word())
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing could be judged" : words;
    }
}
