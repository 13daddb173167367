package dev.plumbline.project.reviews;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineName;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Severity;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.AcceptedFile;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.review.Decision;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.review.Taken;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.store.ReviewStore;
import dev.plumbline.store.rows.RunMeasurement;
import dev.plumbline.tool.ToolVersion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where people decide what neither rules nor statistics can settle. */
public final class ReviewDesk {
    private final Project project;
    private final InstantSource clock;

    public ReviewDesk(Project project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /** Everything that waits or was decided, the most urgent first; without the evidence, which {@link #item} has. */
    public List<ReviewItem> items() {
        return store().items();
    }

    /**
     * One item.
     *
     * @throws PlumblineException when there is none of that id
     */
    public ReviewItem item(String id) {
        return store().item(id)
                .orElseThrow(
                        () -> PlumblineException.usage("there is no review '" + id + "'; see plumbline review list"));
    }

    /**
     * Says something of an item. Accepting a kernel makes its run the baseline, with the same reason.
     *
     * @param seen the state in which the person saw it
     * @throws PlumblineException when a reason is missing, somebody else decided meanwhile, or the baseline cannot be
     *     written (the decision is undone then)
     */
    public ReviewItem decide(String id, DecisionKind kind, String who, String reason, ReviewState seen) {
        ReviewItem item = item(id);
        requireReason(item, kind, reason);
        ReviewItem decided = store().decide(id, kind, who, reason, seen);
        if (kind == DecisionKind.ACCEPT && item.subject() == Subject.KERNEL) {
            try {
                moveBaseline(item, who, reason);
            } catch (PlumblineException failed) {
                store().decide(id, DecisionKind.UNDO, who, "the baseline could not be written", decided.state());
                throw failed;
            }
        }
        return decided;
    }

    /**
     * What a person should know after a decision, in words; mostly empty. An undo is a record, and moves no baseline:
     * files that are reviewed in git are taken back in git.
     *
     * @param now the item with the decision and its evidence
     */
    public String remark(DecisionKind kind, ReviewItem now) {
        if (kind != DecisionKind.UNDO
                || now.subject() != Subject.KERNEL
                || now.decisions().isEmpty()) {
            return "";
        }
        String undone = now.decisions().get(now.decisions().size() - 1).undoes();
        boolean accepted = now.decisions().stream()
                .anyMatch(decision -> decision.id().equals(undone) && decision.kind() == DecisionKind.ACCEPT);
        return accepted ? new AcceptedFile(project).wayBack(KernelReviewJson.read(now.evidence())) : "";
    }

    private static void requireReason(ReviewItem item, DecisionKind kind, String reason) {
        boolean kernel = item.subject() == Subject.KERNEL && kind == DecisionKind.ACCEPT;
        boolean other = kind == DecisionKind.REJECT
                || kind == DecisionKind.DEFER
                || kind == DecisionKind.INVALID
                || kind == DecisionKind.COMMENT;
        if ((kernel || other) && reason.isBlank()) {
            throw PlumblineException.usage(
                    "a reason is needed to " + kind.word() + " " + item.id() + "; give it with --reason \"why\"");
        }
    }

    private void moveBaseline(ReviewItem item, String who, String reason) {
        KernelReviewJson.Reference reference = KernelReviewJson.read(item.evidence());
        Run run = project.history()
                .run(reference.runId())
                .orElseThrow(() -> PlumblineException.failed("run " + reference.runId()
                        + " is not in the history of this workspace, so its baseline cannot move; accept it where it "
                        + "was measured"));
        List<Capturing.Row> rows = preview(run).stream()
                .filter(row -> row.benchmark().equals(reference.benchmark()))
                .toList();
        new Capturing(project).accept(run, rows, new Capturing.Signature(who, reason, false, "", clock.instant()));
    }

    /** Puts the confirmed failures of a check into the queue; answers their ids. */
    public List<String> flag(Run run, GateReport report, List<Baseline> baselines) {
        List<String> ids = new ArrayList<>();
        for (GateReport.JudgedRow judged : report.rows()) {
            CheckedRow row = judged.row();
            Comparison comparison = row.comparison();
            if (comparison != null
                    && row.metric().isPrimary()
                    && judged.severity() == Severity.FAIL
                    && comparison.verdict() == Verdict.REGRESSION) {
                Optional<Measurement> before = baselines.stream()
                        .filter(baseline -> baseline.benchmark().equals(row.benchmark()))
                        .map(Baseline::measurement)
                        .findFirst();
                ReviewItem item = item(run, row.benchmark(), new Compared(comparison, before));
                store().add(item);
                ids.add(item.id());
            }
        }
        return ids;
    }

    /**
     * Puts benchmarks of a run before a person, whatever their verdict.
     *
     * @return the reviews, whether they are new or were there
     * @throws PlumblineException when one of them has no baseline to be compared with
     */
    public List<ReviewItem> send(Run run, List<Benchmark> benchmarks) {
        List<Capturing.Row> preview = preview(run);
        List<ReviewItem> items = benchmarks.stream()
                .map(benchmark -> item(run, benchmark, compared(preview, run, benchmark)))
                .toList();
        items.forEach(store()::add);
        return items.stream().map(item -> item(item.id())).toList();
    }

    /**
     * The same for the newest run of each on a platform.
     *
     * @throws PlumblineException when one was not measured yet, or has no baseline
     */
    public List<ReviewItem> sendNewest(String platformId, List<Benchmark> benchmarks) {
        List<ReviewItem> items = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            String newest = project.history().recent(benchmark, platformId, 1).stream()
                    .findFirst()
                    .map(RunMeasurement::runId)
                    .orElseThrow(() -> PlumblineException.usage(
                            benchmark.displayName() + " was not measured on " + platformId + " yet"));
            items.addAll(send(project.history().run(newest).orElseThrow(), List.of(benchmark)));
        }
        return items;
    }

    /**
     * Takes a fresh run of a flagged kernel as its evidence. What was decided of it stays.
     *
     * @throws PlumblineException when the run did not measure it, or the baseline is gone
     */
    public ReviewItem measuredAgain(ReviewItem item, Run run, String who) {
        Benchmark benchmark = KernelReviewJson.read(item(item.id()).evidence()).benchmark();
        Compared compared = compared(preview(run), run, benchmark);
        Comparison found = compared.comparison();
        store().measuredAgain(
                        item.id(),
                        new Remeasurement(
                                who,
                                OptionalDouble.empty(),
                                OptionalDouble.of(found.change()),
                                found.verdict().name(),
                                evidence(run, benchmark, compared),
                                found.verdict() + ", " + Units.signedPercent(found.change()) + " ("
                                        + Units.interval(
                                                found.interval().low(),
                                                found.interval().high())
                                        + ") in run " + run.id()));
        return item(item.id());
    }

    /** What is to be measured to look at a flagged kernel again: as its baseline was. */
    public Planned again(ReviewItem item) {
        KernelReviewJson.Reference reference =
                KernelReviewJson.read(item(item.id()).evidence());
        return project.accepted()
                .find(reference.platformId(), reference.benchmark())
                .map(baseline -> new Planned(
                        reference.benchmark(), baseline.measurement().settings()))
                .orElseThrow(() -> PlumblineException.failed(item.id() + ": " + reference.platformId()
                        + " has no baseline of it any more, so there is nothing to measure against"));
    }

    /** What a run says of a benchmark, and the baseline it was compared with. */
    private record Compared(Comparison comparison, Optional<Measurement> before) {}

    private List<Capturing.Row> preview(Run run) {
        return new Capturing(project).preview(run, Rule.DEFAULT);
    }

    private static Compared compared(List<Capturing.Row> preview, Run run, Benchmark benchmark) {
        Capturing.Row row = preview.stream()
                .filter(one -> one.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow(() ->
                        PlumblineException.failed("run " + run.id() + " did not measure " + benchmark.displayName()));
        Comparison comparison = row.comparison();
        if (comparison == null) {
            throw PlumblineException.usage(benchmark.displayName() + " has no baseline on "
                    + run.platform().id() + ", so there is nothing to decide; plumbline baseline capture makes one");
        }
        return new Compared(comparison, Optional.ofNullable(row.before()).map(Baseline::measurement));
    }

    private ReviewItem item(Run run, Benchmark benchmark, Compared compared) {
        return new ReviewItem(
                run.id() + "/" + BaselineName.stem(benchmark),
                Subject.KERNEL,
                benchmark.displayName(),
                run.revision().shortText(),
                "baseline",
                clock.instant(),
                OptionalDouble.empty(),
                OptionalDouble.of(compared.comparison().change()),
                compared.comparison().verdict().name(),
                evidence(run, benchmark, compared),
                List.of(),
                false);
    }

    private static String evidence(Run run, Benchmark benchmark, Compared compared) {
        return KernelReviewJson.write(
                run.id(),
                run.platform().id(),
                compared.comparison(),
                new KernelReviewJson.Sides(benchmark, compared.before(), run.measurement(benchmark)));
    }

    /** Takes in reviews from elsewhere, with what was decided of them there; answers what became of each, in their order. */
    public List<Taken> take(List<ReviewItem> items) {
        return items.stream().map(store()::take).toList();
    }

    /**
     * How a review, or any other version of a tool, stands: a version of which nobody decided stands as it came.
     *
     * @param id of a review, or {@code tool@version}
     * @throws PlumblineException when there is neither
     */
    public ReviewItem standing(String id) {
        int at = id.lastIndexOf('@');
        return store().item(id)
                .or(() -> at <= 0
                        ? Optional.empty()
                        : project.shared()
                                .tools()
                                .lineage(id.substring(0, at))
                                .version(id.substring(at + 1))
                                .map(ReviewDesk::asItCame))
                .orElseGet(() -> item(id));
    }

    private static ReviewItem asItCame(ToolVersion version) {
        Optional<DecisionKind> kind = switch (version.standing()) {
            case ACCEPTED -> Optional.of(DecisionKind.ACCEPT);
            case REJECTED, FAILED -> Optional.of(DecisionKind.REJECT);
            case INVALID -> Optional.of(DecisionKind.INVALID);
            case REVIEW, RECORDED -> Optional.empty();
        };
        String id = version.toolId() + "@" + version.version();
        String word = "it came as " + version.standing().word();
        return new ReviewItem(
                id,
                Subject.TOOL,
                version.toolId(),
                version.version(),
                "",
                version.addedAt(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "{}",
                kind.map(one -> new Decision(id, one, Decision.POLICY, word, version.addedAt(), "")).stream()
                        .toList(),
                false);
    }

    private ReviewStore store() {
        return project.shared().reviews();
    }
}
