package dev.plumbline.format.codec;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ProjectSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code plumbline.yaml}. A key that is not known is an error, because a threshold with a typing mistake would
 * otherwise be no threshold at all.
 *
 * <pre>
 * threshold: 5%
 * platform: {label: ci}
 * thresholds:
 *   platforms: {linux-x86_64-amd-epyc-avx512-jdk17: 3%}
 *   benchmarks: {DecayBenchmark: 10%}
 * </pre>
 */
public final class ProjectYaml {
    private static final Set<String> KEYS = Set.of("threshold", "thresholds", "platform");

    private ProjectYaml() {}

    public static ProjectSettings read(String text, String name) {
        JsonNode root;
        try {
            root = YAMLMapper.builder().build().readTree(text);
        } catch (JacksonException e) {
            throw PlumblineException.usage(
                    name + ", line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                            + ": no valid YAML; check its indentation",
                    e);
        }
        if (root == null || root.isMissingNode() || root.isNull()) {
            return ProjectSettings.EMPTY;
        }
        expectKeys(root, KEYS, name, "");
        JsonNode thresholds = root.path("thresholds");
        expectKeys(thresholds, Set.of("platforms", "benchmarks"), name, "thresholds.");
        expectKeys(root.path("platform"), Set.of("label"), name, "platform.");
        return new ProjectSettings(
                root.has("threshold") ? fraction(root.path("threshold"), name + ", threshold") : Double.NaN,
                fractions(thresholds.path("platforms"), name + ", thresholds.platforms."),
                fractions(thresholds.path("benchmarks"), name + ", thresholds.benchmarks."),
                root.path("platform").path("label").asString(""));
    }

    private static void expectKeys(JsonNode node, Set<String> known, String name, String prefix) {
        if (!node.isMissingNode() && !node.isObject()) {
            throw PlumblineException.usage(name + ", " + prefix + ": keys and values were expected");
        }
        node.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                throw PlumblineException.usage(name + ": unknown key '" + prefix + entry.getKey() + "'; known are "
                        + known.stream().sorted().toList());
            }
        });
    }

    private static Map<String, Double> fractions(JsonNode node, String place) {
        Map<String, Double> fractions = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> fractions.put(entry.getKey(), fraction(entry.getValue(), place + entry.getKey())));
        return fractions;
    }

    /** {@code 5%} or {@code 0.05}. */
    static double fraction(JsonNode node, String place) {
        String text = node.asString("").strip();
        boolean percent = text.endsWith("%");
        try {
            double number = Double.parseDouble(
                    percent ? text.substring(0, text.length() - 1).strip() : text);
            double fraction = percent ? number / 100 : number;
            if (fraction >= 0 && fraction <= 100) {
                return fraction;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw PlumblineException.usage(place + ": '" + text + "' is no fraction; write 5% or 0.05");
    }
}
