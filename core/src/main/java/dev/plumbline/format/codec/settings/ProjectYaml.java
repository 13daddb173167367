package dev.plumbline.format.codec.settings;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.settings.BuildSettings;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.model.settings.Renames;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads {@code plumbline.yaml}. A key that is not known is an error, because a threshold with a typing mistake would
 * otherwise be no threshold at all. Every complaint names the line.
 *
 * <pre>
 * threshold: 5%
 * thresholds:
 *   platforms: {linux-x86_64-amd-epyc-avx512-jdk17: 3%}
 *   benchmarks: {DecayBenchmark: 10%}
 * platform: {label: ci}
 * aliases: {dot: CosineBenchmark, both: [Cosine, Decay]}
 * presets:
 *   nightly: {forks: 20, warmups: 5, iterations: 20, iterationTime: 1s}
 * preset: nightly
 * database: postgresql://host:5432/plumbline
 * evaluator: rules
 * renames: {com.example.OldBenchmark.run: com.example.NewBenchmark.run}
 * budget: {DecayBenchmark: 12.5 us, dot: {floor: 900 ns}}
 * gate: {allocation: {check: at-most, metric: gc.alloc.rate.norm, warn: 1 MB}}
 * build: {command: mvn -q -DskipTests package, classPath: target/benchmarks.jar}
 * </pre>
 */
public final class ProjectYaml {
    private static final List<String> KEYS = List.of(
            "threshold",
            "thresholds",
            "platform",
            "aliases",
            "presets",
            "preset",
            "database",
            "evaluator",
            "build",
            "budget",
            "renames",
            "gate");
    private static final List<String> EVALUATORS = List.of("auto", "rules", "llm");
    private static final List<String> PRESET_KEYS =
            List.of("forks", "warmups", "warmupTime", "iterations", "iterationTime");
    private static final Duration USUAL_ITERATION = Duration.ofMillis(500);
    private static final int MOST = 100_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9][a-z0-9._-]{0,40}");

    private ProjectYaml() {}

    /**
     * Reads the text of the file.
     *
     * @param name how messages call it
     * @throws PlumblineException with the line, what is wrong and what was expected
     */
    public static ProjectSettings read(String text, String name) {
        YamlNode root = YamlNode.parse(text, name);
        Map<String, YamlNode> fields = root.fields(KEYS);
        Map<String, YamlNode> thresholds = part(fields, "thresholds", List.of("platforms", "benchmarks"));
        YamlNode label = part(fields, "platform", List.of("label")).get("label");
        YamlNode threshold = fields.get("threshold");
        YamlNode preset = fields.get("preset");
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        named(fields.get("aliases")).forEach((alias, node) -> aliases.put(alias, patterns(node)));
        Map<String, Settings> presets = new LinkedHashMap<>();
        named(fields.get("presets")).forEach((own, node) -> presets.put(own, settings(node)));
        return new ProjectSettings(
                threshold == null ? Double.NaN : fraction(threshold),
                fractions(thresholds.get("platforms")),
                fractions(thresholds.get("benchmarks")),
                label == null ? "" : label(label),
                aliases,
                presets,
                preset == null ? "" : preset.text(),
                text(fields.get("database")),
                evaluator(fields.get("evaluator")),
                build(part(fields, "build", List.of("command", "classPath"))),
                BudgetYaml.read(fields.get("budget")),
                renames(fields.get("renames")),
                GateYaml.read(named(fields.get("gate")), threshold != null));
    }

    private static Renames renames(@org.jspecify.annotations.Nullable YamlNode node) {
        Map<String, YamlNode> fields = node == null ? Map.of() : node.fields();
        Map<String, String> steps = new LinkedHashMap<>();
        fields.forEach((old, name) -> {
            if (old.isBlank() || name.text().isEmpty()) {
                throw name.wrong("a name is missing; write the old name, a colon and the new one");
            }
            steps.put(old.strip(), name.text());
        });
        fields.forEach((old, name) -> Renames.circle(steps, old.strip()).ifPresent(names -> {
            throw name.wrong("this goes round in a circle (" + names + "); a rename must end at the name of today");
        }));
        return new Renames(steps);
    }

    private static BuildSettings build(Map<String, YamlNode> fields) {
        return new BuildSettings(text(fields.get("command")), text(fields.get("classPath")));
    }

    private static String text(@org.jspecify.annotations.Nullable YamlNode node) {
        return node == null ? "" : node.text();
    }

    private static String evaluator(@org.jspecify.annotations.Nullable YamlNode node) {
        if (node != null && !EVALUATORS.contains(node.text())) {
            throw node.wrong("'" + node.text() + "' is no evaluator; known are " + String.join(", ", EVALUATORS));
        }
        return text(node);
    }

    private static Map<String, YamlNode> part(Map<String, YamlNode> fields, String key, List<String> known) {
        YamlNode node = fields.get(key);
        return node == null ? Map.of() : node.fields(known);
    }

    private static Map<String, YamlNode> named(@org.jspecify.annotations.Nullable YamlNode node) {
        Map<String, YamlNode> fields = node == null ? Map.of() : node.fields();
        fields.forEach((key, field) -> {
            if (!NAME.matcher(key).matches()) {
                throw field.wrong("'" + key + "' is no name; use letters, digits, - and _");
            }
        });
        return fields;
    }

    private static String label(YamlNode node) {
        if (!LABEL.matcher(node.text()).matches()) {
            throw node.wrong("'" + node.text() + "' is no label; use lower-case letters, digits, - and _, such as ci");
        }
        return node.text();
    }

    private static List<String> patterns(YamlNode node) {
        for (YamlNode element : node.elements()) {
            try {
                Pattern.compile(element.text());
            } catch (PatternSyntaxException e) {
                throw element.wrong("'" + element.text() + "' is no regular expression (" + e.getDescription() + ")");
            }
        }
        return node.elements().stream().map(YamlNode::text).toList();
    }

    private static Settings settings(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(PRESET_KEYS);
        return new Settings(
                count(node, "forks", fields.get("forks"), 1),
                count(node, "warmups", fields.get("warmups"), 0),
                time(fields.get("warmupTime")),
                count(node, "iterations", fields.get("iterations"), 1),
                time(fields.get("iterationTime")));
    }

    private static int count(YamlNode preset, String key, @org.jspecify.annotations.Nullable YamlNode node, int least) {
        if (node == null) {
            throw preset.wrong(key + " is missing; a preset says forks, warmups and iterations");
        }
        try {
            int count = Integer.parseInt(node.text());
            if (count >= least && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw node.wrong("'" + node.text() + "' is no whole number from " + least + " on");
    }

    private static Duration time(@org.jspecify.annotations.Nullable YamlNode node) {
        if (node == null) {
            return USUAL_ITERATION;
        }
        return TimeScale.duration(node.text())
                .filter(time -> time.compareTo(Duration.ofMillis(1)) >= 0)
                .orElseThrow(() -> node.wrong("'" + node.text() + "' is no time from 1 ms on; write 500ms or 1s"));
    }

    private static Map<String, Double> fractions(@org.jspecify.annotations.Nullable YamlNode node) {
        Map<String, Double> fractions = new LinkedHashMap<>();
        if (node != null) {
            node.fields().forEach((key, field) -> fractions.put(key, fraction(field)));
        }
        return fractions;
    }

    private static double fraction(YamlNode node) {
        return fraction(node.text())
                .orElseThrow(() -> node.wrong("'" + node.text() + "' is no fraction; write 5% or 0.05"));
    }

    /** {@code 5%} or {@code 0.05}; empty when it is neither. */
    public static java.util.Optional<Double> fraction(String text) {
        boolean percent = text.endsWith("%");
        try {
            double number = Double.parseDouble(
                    percent ? text.substring(0, text.length() - 1).strip() : text);
            double fraction = percent ? number / 100 : number;
            return fraction >= 0 && fraction <= 100 ? java.util.Optional.of(fraction) : java.util.Optional.empty();
        } catch (NumberFormatException e) {
            return java.util.Optional.empty();
        }
    }
}
