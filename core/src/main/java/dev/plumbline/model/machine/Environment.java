package dev.plumbline.model.machine;

import dev.plumbline.model.text.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known facts of the machine and JVM behind a measurement. An absent fact is unknown. */
public record Environment(Map<Fact, String> facts) {
    public static final Environment UNKNOWN = new Environment(Map.of());

    public Environment {
        EnumMap<Fact, String> copy = new EnumMap<>(Fact.class);
        copy.putAll(facts);
        copy.computeIfPresent(Fact.JVM_FLAGS, (fact, flags) -> Secrets.masked(flags));
        facts = Collections.unmodifiableMap(copy);
    }

    public Optional<String> get(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** How many cores the machine has; 0 where unknown. */
    public int cores() {
        return get(Fact.CORES)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** This environment with one fact added or replaced. */
    public Environment with(Fact fact, String value) {
        Map<Fact, String> changed = new EnumMap<>(Fact.class);
        changed.putAll(facts);
        changed.put(fact, value);
        return new Environment(changed);
    }

    /** One fact that is known on both sides and differs. */
    public record Difference(Fact fact, String old, String now) {
        /** {@code JDK 17.0.14 → 17.0.15}. */
        public String text() {
            return fact.label() + " " + old + " → " + now;
        }
    }

    /** The fingerprint facts that are known in both and differ; what only one side knows proves no difference. */
    public List<Difference> differencesTo(Environment now) {
        List<Difference> differences = new ArrayList<>();
        facts.forEach((fact, value) -> {
            String other = now.facts.get(fact);
            if (fact.isFingerprint() && other != null && !other.equals(value)) {
                differences.add(new Difference(fact, value, other));
            }
        });
        return differences;
    }
}
