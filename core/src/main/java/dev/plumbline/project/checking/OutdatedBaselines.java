package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Environment.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which baselines a change of system, JDK or JMH has left behind, and how they are captured anew. */
final class OutdatedBaselines {
    private OutdatedBaselines() {}

    /**
     * @param baselines of this platform
     * @param now where the fresh run was measured
     * @return nothing when no known fact of the fingerprint differs
     */
    static Optional<String> sentence(List<Baseline> baselines, Environment now) {
        Map<String, Long> changes = new LinkedHashMap<>();
        long left = 0;
        for (Baseline baseline : baselines) {
            List<Difference> differences = baseline.platform().environment().differencesTo(now);
            left += differences.isEmpty() ? 0 : 1;
            differences.forEach(difference -> changes.merge(difference.text(), 1L, Long::sum));
        }
        if (left == 0) {
            return Optional.empty();
        }
        String what = changes.keySet().stream().limit(4).collect(Collectors.joining(", "));
        return Optional.of(left + (left == 1 ? " baseline was" : " baselines were")
                + " measured before a change (" + what + (changes.size() > 4 ? ", …" : "")
                + "); plumbline baseline capture --thorough --reason \""
                + changes.keySet().iterator().next()
                + "\" captures anew");
    }
}
