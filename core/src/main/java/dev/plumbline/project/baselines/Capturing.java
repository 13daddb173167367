package dev.plumbline.project.baselines;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.baseline.BaselineRepository.Replacement;
import dev.plumbline.condition.SideConditions;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Run;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns measurements into accepted baselines: first a preview, before → after with its verdict, then the files. */
public final class Capturing {
    private final Project project;

    public Capturing(Project project) {
        this.project = project;
    }

    /**
     * One benchmark that could be accepted.
     *
     * @param before the baseline it would replace; null for the first one
     * @param comparison of before and after; null for the first one
     * @param load under which it was measured, in words; empty on a quiet machine, and where nobody knows
     */
    public record Row(
            Measurement after,
            @Nullable Baseline before,
            @Nullable Comparison comparison,
            String load) {
        /**
         * @param suite compares the accepted baselines with what would take their place
         * @param cores of the machine; 0 where unknown
         */
        static Row of(Measurement after, @Nullable Baseline before, SuiteComparison suite, int cores) {
            SideConditions conditions = SideConditions.of(after.primary().forks(), cores);
            return new Row(
                    after,
                    before,
                    suite.rows().stream()
                            .filter(row ->
                                    row.metric().isPrimary() && row.benchmark().equals(after.benchmark()))
                            .findFirst()
                            .map(ComparisonRow::comparison)
                            .orElse(null),
                    conditions.isQuiet() ? "" : conditions.words());
        }

        /** The same with what a check said of it, which confirmed it on fresh forks. */
        public Row judgedAs(Comparison said) {
            return new Row(after, before, said, load);
        }

        /** Whether other programs kept the machine busy meanwhile: a yardstick made then is none. */
        public boolean isUnderLoad() {
            return !load.isEmpty();
        }

        public Benchmark benchmark() {
            return after.benchmark();
        }

        /** How much the cost changes; NaN for the first one. */
        double change() {
            return comparison == null ? Double.NaN : comparison.change();
        }

        /** What was found against what it replaces, in a word; empty for the first one. */
        String verdict() {
            return comparison == null ? "" : comparison.verdict().word();
        }

        /** Whether a person should think twice: it is proven slower than what it replaces. */
        public boolean isRegression() {
            return comparison != null && comparison.verdict() == Verdict.REGRESSION;
        }

        public boolean isFewForks() {
            return after.forkCount() < Measurement.FEW_FORKS;
        }

        /**
         * The new value as it is shown, in its own unit: of the lens that the change is of, so that the numbers of a row
         * belong together; the floor where nothing was compared.
         */
        public double value() {
            return comparison != null && Double.isFinite(comparison.newValue())
                    ? inOwnUnit(comparison.newValue())
                    : shown(after);
        }

        /** What it replaces, through the same lens and in the same unit; NaN for the first one. */
        public double valueBefore() {
            if (before == null) {
                return Double.NaN;
            }
            return comparison != null && Double.isFinite(comparison.oldValue())
                    ? inOwnUnit(comparison.oldValue())
                    : inOwnUnit(shown(before.measurement()), before.measurement());
        }

        /** {@code mean} or {@code floor}; empty where nothing was compared. */
        public String lens() {
            return comparison == null || !Double.isFinite(comparison.newValue())
                    ? ""
                    : comparison.lens().word();
        }

        private double inOwnUnit(double value) {
            MetricUnit own = after.primary().metric().unit();
            return comparison == null ? value : own.fromCost(comparison.unit().toCost(value));
        }

        private double inOwnUnit(double value, Measurement of) {
            return after.primary()
                    .metric()
                    .unit()
                    .fromCost(of.primary().metric().unit().toCost(value));
        }
    }

    /** What accepting a run would change. */
    public List<Row> preview(Run run, Rule rule) {
        BaselineRepository repository = project.accepted();
        String platform = run.platform().id();
        ResultSet accepted = repository.asResultSet(platform);
        PastRuns past = PastRuns.of(project, platform, run.id());
        SuiteComparison suite =
                SuiteComparison.of(accepted, run.asResultSet(), rule, SuiteComparison.Correction.NONE, past::knowledge);
        int cores = cores(run);
        List<Row> rows = new ArrayList<>();
        for (Measurement after : run.measurements()) {
            if (hasFailed(run, after.benchmark())) {
                continue;
            }
            rows.add(Row.of(after, repository.find(platform, after.benchmark()).orElse(null), suite, cores));
        }
        return rows;
    }

    private static int cores(Run run) {
        return run.platform()
                .environment()
                .get(Fact.CORES)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Whether a fork of it really failed: what the others say is no yardstick then. */
    private static boolean hasFailed(Run run, Benchmark benchmark) {
        return run.failures().stream()
                .filter(failed -> failed.benchmark().equals(benchmark))
                .map(Run.FailedFork::failure)
                .anyMatch(failure -> failure != Failure.NOT_WARM && failure != Failure.UNAVAILABLE);
    }

    /**
     * Who accepts and why.
     *
     * @param reference whether this is a reference capture, measured on a fit host
     * @param hostNote why the host was unfit; empty when it was fit
     */
    public record Signature(String by, String reason, boolean reference, String hostNote, Instant at) {
        public Signature {
            if (reason.isBlank()) {
                throw PlumblineException.usage("a baseline needs a reason; give it with --reason \"why\"");
            }
        }
    }

    /**
     * Writes one file a row, all of them or none, and answers the files.
     *
     * @throws PlumblineException when somebody accepted others since the rows were made
     */
    public List<Path> accept(Run run, List<Row> rows, Signature signature) {
        return accept(run, List.of(new Batch(rows, signature)));
    }

    /** Rows that are accepted for one reason. */
    public record Batch(List<Row> rows, Signature signature) {
        public Batch {
            rows = List.copyOf(rows);
        }
    }

    /** The same for rows that are accepted for several reasons. */
    public List<Path> accept(Run run, List<Batch> batches) {
        List<Replacement> accepted = new ArrayList<>();
        for (Batch batch : batches) {
            refuseFewForks(batch);
            for (Row row : batch.rows()) {
                Acceptance acceptance = acceptance(run, row, batch.signature());
                accepted.add(new Replacement(new Baseline(run.platform(), row.after(), acceptance), row.before()));
            }
        }
        return project.accepted().replaceAll(accepted);
    }

    private static void refuseFewForks(Batch batch) {
        for (Row row : batch.rows()) {
            if (batch.signature().reference() && row.isFewForks()) {
                throw PlumblineException.usage(row.benchmark().displayName() + " has "
                        + row.after().forkCount() + " forks; a reference baseline needs at least "
                        + Measurement.FEW_FORKS
                        + ": measure with --standard or --thorough");
            }
        }
    }

    private static Acceptance acceptance(Run run, Row row, Signature signature) {
        List<String> notes = new ArrayList<>();
        if (row.isFewForks()) {
            notes.add("few forks");
        }
        UsableForks usable = UsableForks.of(run, row.benchmark());
        if (!usable.isAsPlanned()) {
            notes.add(usable.words());
        }
        if (row.isUnderLoad()) {
            notes.add("measured under load: " + row.load());
        }
        if (!signature.hostNote().isBlank()) {
            notes.add("unfit host: " + signature.hostNote());
        }
        return new Acceptance(
                signature.by(),
                signature.at(),
                signature.reason(),
                signature.reference(),
                run.id(),
                run.revision(),
                String.join("; ", notes),
                row.valueBefore(),
                row.change(),
                row.verdict());
    }

    /** The floor of a measurement, in its own unit; the plain mean where only a summary is known. */
    public static double shown(Measurement measurement) {
        MetricUnit unit = measurement.primary().metric().unit();
        Sample sample = Sample.of(measurement.primary(), "accepted");
        return sample.forks() == 0
                ? measurement.primary().published().mean()
                : unit.fromCost(Math.exp(sample.floor().stream().average().orElse(Double.NaN)));
    }

    /** A ready commit message with before → after. */
    public static String commitMessage(Run run, List<Row> rows, Signature signature) {
        StringBuilder text =
                new StringBuilder("Baselines: ").append(signature.reason()).append("\n\n");
        text.append(run.platform().id()).append(", run ").append(run.id()).append("\n");
        for (Row row : rows) {
            MetricUnit unit = row.after().primary().metric().unit();
            text.append("- ")
                    .append(ShortNames.shortened(row.benchmark().displayName()))
                    .append(": ");
            Baseline before = row.before();
            Comparison comparison = row.comparison();
            text.append(before == null ? "first" : Units.value(row.valueBefore(), unit));
            text.append(" → ").append(Units.value(row.value(), unit));
            if (comparison != null) {
                text.append(" (")
                        .append(Units.signedPercent(comparison.change()))
                        .append(row.lens().isEmpty() ? "" : " by the " + row.lens())
                        .append(", ");
                text.append(comparison.verdict().word()).append(")");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
