package dev.plumbline.eval;

import dev.plumbline.eval.judgement.Score;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One row of the rules table.
 *
 * @param anchors points by a size; between two of them a straight line, beyond the last the last
 * @param points fixed points, or the size from which a cap holds
 * @param ceiling a bonus lifts no score above it, a cap lets none above it
 */
public record RuleRow(String id, String text, List<Anchor> anchors, OptionalDouble points, OptionalDouble ceiling) {
    /** At a size, so many points. */
    public record Anchor(double size, double points) {}

    public RuleRow {
        anchors = List.copyOf(anchors);
    }

    /** The points of a size; no cliff stands between two anchors. */
    public double at(double size) {
        Anchor before = anchors.get(0);
        if (size <= before.size()) {
            return before.points();
        }
        for (Anchor next : anchors) {
            if (size <= next.size()) {
                double share = (size - before.size()) / (next.size() - before.size());
                return before.points() + share * (next.points() - before.points());
            }
            before = next;
        }
        return before.points();
    }

    public double number() {
        return points.orElseThrow(() -> new IllegalArgumentException("rule " + id + " has no points"));
    }

    public double most() {
        return ceiling.orElse(Score.LARGEST);
    }
}
