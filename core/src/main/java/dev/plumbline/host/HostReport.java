package dev.plumbline.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether this machine is fit to measure, line by line. */
public record HostReport(List<HostFinding> findings) {
    public HostReport {
        findings = List.copyOf(findings);
    }

    /** The verdict over all lines. */
    public enum Fitness {
        FIT("host ready"),
        DOUBTFUL("measurable with doubt"),
        UNFIT("unfit to measure");

        private final String words;

        Fitness(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Fitness fitness() {
        if (count(HostFinding.Level.UNFIT) > 0) {
            return Fitness.UNFIT;
        }
        return count(HostFinding.Level.DOUBT) > 0 ? Fitness.DOUBTFUL : Fitness.FIT;
    }

    public long count(HostFinding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** {@code measurable with doubt — 2 warnings}, {@code unfit to measure — 1 obstacle, 2 warnings}. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        long unfit = count(HostFinding.Level.UNFIT);
        if (unfit > 0) {
            parts.add(unfit + (unfit == 1 ? " obstacle" : " obstacles"));
        }
        long doubts = count(HostFinding.Level.DOUBT);
        if (doubts > 0) {
            parts.add(doubts + (doubts == 1 ? " warning" : " warnings"));
        }
        return fitness().words() + (parts.isEmpty() ? "" : " — " + String.join(", ", parts));
    }

    /** What speaks against this host, in one line; empty when it is fit. */
    public String doubts() {
        return findings.stream()
                .filter(finding -> finding.level().compareTo(HostFinding.Level.DOUBT) >= 0)
                .map(finding -> finding.name() + " " + finding.value())
                .collect(Collectors.joining(", "));
    }
}
