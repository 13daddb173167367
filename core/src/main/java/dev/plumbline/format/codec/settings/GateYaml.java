package dev.plumbline.format.codec.settings;

import dev.plumbline.model.settings.GateCheck;
import dev.plumbline.model.settings.GateCheck.Kind;
import dev.plumbline.model.settings.GateLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a gate in {@code plumbline.yaml}, each under its own name:
 *
 * <pre>
 * gate:
 *   max-regression: {warn: 2%, fail: 5%}
 *   allocation: {check: at-most, metric: gc.alloc.rate.norm, benchmarks: [Parser], warn: 64 kB, fail: 1 MB}
 *   hit-rate: {check: at-least, metric: hit.rate, warn: 20%}
 * </pre>
 */
final class GateYaml {
    private static final List<String> KEYS = List.of("check", "metric", "benchmarks", "warn", "fail");
    private static final List<String> WITHOUT_LIMITS = List.of("must-run", "within-budget");
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));

    private GateYaml() {}

    /** @param threshold whether the file also has the older key for the limit of the score */
    static List<GateCheck> read(Map<String, YamlNode> named, boolean threshold) {
        List<GateCheck> checks = new ArrayList<>();
        named.forEach((id, node) -> checks.add(check(id, node, threshold)));
        return checks;
    }

    private static GateCheck check(String id, YamlNode node, boolean threshold) {
        if (WITHOUT_LIMITS.contains(id)) {
            throw node.wrong("'" + id + "' is part of every gate and has no limits; remove it here");
        }
        Map<String, YamlNode> fields = node.fields(KEYS);
        Kind kind = kind(id, node, fields.get("check"));
        GateLimit warn = limit(kind, fields.get("warn"));
        GateLimit fail = limit(kind, fields.get("fail"));
        if (warn == null && fail == null) {
            throw node.wrong("a limit is missing; write warn, fail or both, such as fail: 10%");
        }
        inOrder(node, kind, warn, fail);
        YamlNode benchmarks = fields.get("benchmarks");
        YamlNode metric = fields.get("metric");
        GateCheck check = new GateCheck(
                id,
                kind,
                metric == null ? "" : metric.text(),
                benchmarks == null
                        ? List.of()
                        : benchmarks.elements().stream().map(YamlNode::text).toList(),
                warn,
                fail);
        if (check.isTheUsual()) {
            usual(node, check, threshold);
        }
        return check;
    }

    /** The limits of single benchmarks and platforms have a place of their own. */
    private static void usual(YamlNode node, GateCheck check, boolean threshold) {
        if (check.kind() != Kind.MAX_REGRESSION
                || !check.metric().isEmpty()
                || !check.benchmarks().isEmpty()) {
            throw node.wrong(
                    "this is the check of every score and takes warn and fail only; give one for some benchmarks "
                            + "or another metric a name of its own, or write thresholds: {benchmarks: …}");
        }
        if (threshold && check.fail() != null) {
            throw node.wrong("threshold says where a slow-down fails, too; remove one of the two");
        }
    }

    private static Kind kind(String id, YamlNode node, @Nullable YamlNode check) {
        if (check == null) {
            return Kind.of(id)
                    .orElseThrow(() -> node.wrong("what it checks is missing; write check: and one of " + KINDS));
        }
        return Kind.of(check.text())
                .orElseThrow(() -> check.wrong("'" + check.text() + "' is no check; known are " + KINDS));
    }

    private static @Nullable GateLimit limit(Kind kind, @Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        boolean change = kind == Kind.MAX_REGRESSION;
        return GateLimit.read(node.text())
                .filter(limit -> !change || limit.scale() == GateLimit.Scale.AS_IT_IS)
                .orElseThrow(() -> node.wrong("'" + node.text() + "' is no limit; write "
                        + (change ? "a fraction such as 5% or 0.05" : "20%, 0.2, 12.5 us or 100 MB")));
    }

    /** A warning beyond what fails would never be seen. */
    private static void inOrder(YamlNode node, Kind kind, @Nullable GateLimit warn, @Nullable GateLimit fail) {
        if (warn == null || fail == null) {
            return;
        }
        if (warn.scale() != fail.scale()) {
            throw node.wrong("warn and fail are in different units: " + warn.text() + " and " + fail.text());
        }
        double step = fail.value() - warn.value();
        if (kind == Kind.AT_LEAST ? step > 0 : step < 0) {
            throw node.wrong(
                    "it would fail at " + fail.text() + " before it warns at " + warn.text() + "; exchange the two");
        }
    }
}
