package dev.plumbline.eval;

import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.RuleScore;
import dev.plumbline.eval.judgement.Score;
import java.util.ArrayList;
import java.util.List;

/** Adds up a score row by row and keeps the reasons. */
final class Tally {
    private final RuleTable table;
    private final List<Reason> reasons = new ArrayList<>();
    private double points;

    Tally(RuleTable table) {
        this.table = table;
    }

    double points() {
        return points;
    }

    void start(String rule, double at, String text) {
        points = at;
        reasons.add(new Reason(rule, text, at));
    }

    void add(String rule, double change, String text) {
        points = Math.max(0, points + change);
        reasons.add(new Reason(rule, text, change));
    }

    /** A bonus, which lifts nothing above the ceiling of its row; what is there already stays. */
    void lift(String rule, double bonus, String text) {
        double room = table.row(rule).most() - points;
        double lifted = Math.max(0, Math.min(bonus, room));
        points += lifted;
        reasons.add(new Reason(rule, text, lifted));
    }

    void cap(String rule, String text) {
        double above = points - table.row(rule).most();
        if (above > 0) {
            points -= above;
            reasons.add(new Reason(rule, text, -above));
        }
    }

    RuleScore score() {
        return new RuleScore(Score.of(points), reasons);
    }
}
