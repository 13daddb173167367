package dev.plumbline.project.history;

import dev.plumbline.git.SourceTree;
import dev.plumbline.model.Revision;
import dev.plumbline.trend.SeriesPoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which commits of runs HEAD does not have: rewritten, of another branch, or gone from this checkout. */
final class LostCommits {
    /** Git cleans them away in time. */
    private static final String GONE = "git has this commit no more";

    private static final String ELSEWHERE = "not in HEAD: rewritten, or of another branch";

    private final SourceTree tree;
    private String head = "";
    private Map<String, Integer> places = Map.of();

    LostCommits(SourceTree tree) {
        this.tree = tree;
    }

    /** The place of each commit of HEAD, the older first; walked once a HEAD. */
    synchronized Map<String, Integer> places() {
        String now = tree.head().orElse("");
        if (!now.equals(head)) {
            Map<String, Integer> walked = new HashMap<>();
            for (String commit : tree.commits()) {
                walked.put(commit, walked.size());
            }
            places = Map.copyOf(walked);
            head = now;
        }
        return places;
    }

    /** What is to be said of the commits of these runs that HEAD does not have; nothing outside a checkout. */
    Map<String, String> of(List<SeriesPoint> points) {
        Map<String, Integer> known = places();
        Set<String> lost = new HashSet<>();
        for (SeriesPoint point : points) {
            Revision revision = point.revision();
            if (revision.isKnown() && !known.containsKey(revision.commit())) {
                lost.add(revision.commit());
            }
        }
        Map<String, String> remarks = new HashMap<>();
        if (!known.isEmpty() && !lost.isEmpty()) {
            Set<String> missing = tree.missing(lost);
            lost.forEach(commit -> remarks.put(commit, missing.contains(commit) ? GONE : ELSEWHERE));
        }
        return remarks;
    }
}
