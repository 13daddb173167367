package dev.plumbline.app.ui.reviews;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.project.tools.Assessing;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads and decides the reviews of a project. Every method blocks. */
final class ReviewSource {

    private final Project project;
    private final ReviewDesk desk;
    private final InstantSource clock;
    private final QueueWords words = new QueueWords(ZoneId.systemDefault());

    ReviewSource(Project project, InstantSource clock) {
        this.project = project;
        this.desk = new ReviewDesk(project, clock);
        this.clock = clock;
    }

    /**
     * What came of a decision about several items.
     *
     * @param refused a sentence for each that could not be decided
     * @param remark what a person should know of what was decided; mostly empty
     */
    record Outcome(List<ReviewItem> decided, List<String> refused, String remark) {
        Outcome {
            decided = List.copyOf(decided);
            refused = List.copyOf(refused);
        }
    }

    /** @param place where the registry is, for people */
    record Queue(List<ReviewItem> items, String place) {
        static final Queue EMPTY = new Queue(List.of(), "");

        Queue {
            items = List.copyOf(items);
        }

        /** The items in a state whose names or versions hold these words, whatever their case. */
        List<ReviewItem> matching(QueueState state, String words) {
            String text = words.strip().toLowerCase(Locale.ROOT);
            return items.stream()
                    .filter(state::has)
                    .filter(item -> item.name().toLowerCase(Locale.ROOT).contains(text)
                            || item.version().toLowerCase(Locale.ROOT).contains(text))
                    .toList();
        }
    }

    Queue load() {
        return new Queue(desk.items(), place(project.settings().database()));
    }

    /** An address without a password. */
    static String place(String database) {
        return database.isEmpty()
                ? "Registry: .plumbline/history.db (SQLite)"
                : "Registry: "
                        + database.replaceFirst("^jdbc:", "")
                                .replaceFirst("\\?.*$", "")
                                .replaceFirst("://.*@", "://");
    }

    /** Everything a person reads of one item. */
    Evidence evidence(ReviewItem listed) {
        ReviewItem item = desk.item(listed.id()); // a list holds no evidence
        return item.subject() == Subject.TOOL
                ? new ToolWords(words).evidence(item)
                : new KernelWords(words).evidence(item);
    }

    /** Says the same of several items, each as it was seen. */
    Outcome decide(List<ReviewItem> seen, DecisionKind kind, String reason) {
        String who = who();
        List<ReviewItem> decided = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (ReviewItem item : seen) {
            try {
                decided.add(desk.decide(item.id(), kind, who, reason, item.state()));
            } catch (PlumblineException told) {
                refused.add(told.sentence()); // the others are decided all the same
            }
        }
        String remark = decided.stream()
                .map(item -> desk.remark(kind, item))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return new Outcome(decided, refused, remark);
    }

    private String who() {
        return project.sourceTree().userName().orElse("unknown");
    }

    /** Puts the newest run of each on this platform into the queue. */
    List<ReviewItem> send(List<Benchmark> benchmarks) {
        String platformId = PlatformProbe.probe(
                        Jdk.running(), project.settings().platformLabel())
                .id();
        return desk.sendNewest(platformId, benchmarks);
    }

    InstantSource clock() {
        return clock;
    }

    /** Measures a tool again. */
    Assessment profileAgain(Assessing profiling, ReviewItem listed) {
        return profiling.again(desk.item(listed.id()), who());
    }

    /** What is to be measured to look at a kernel again. */
    Planned again(ReviewItem item) {
        return desk.again(item);
    }

    /** Takes a fresh run as the evidence of a kernel. */
    ReviewItem measuredAgain(ReviewItem item, Run run) {
        return desk.measuredAgain(item, run, who());
    }
}
