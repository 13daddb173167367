package dev.plumbline.format.codec.settings;

import dev.plumbline.model.settings.Budget;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What benchmarks may cost at most, in {@code plumbline.yaml}: {@code name: 12.5 us}, or {@code name: {floor: 900 ns}}. */
final class BudgetYaml {
    private static final List<String> STATISTICS =
            Arrays.stream(Budget.Statistic.values()).map(Budget.Statistic::word).toList();

    private BudgetYaml() {}

    static Map<String, Budget> read(@Nullable YamlNode node) {
        Map<String, Budget> budgets = new LinkedHashMap<>();
        if (node != null) {
            node.fields().forEach((name, field) -> budgets.put(name, budget(field)));
        }
        return budgets;
    }

    private static Budget budget(YamlNode node) {
        if (node.value() instanceof String) {
            return cost(Budget.Statistic.MEAN, node);
        }
        Map<String, YamlNode> fields = node.fields(STATISTICS);
        if (fields.size() != 1) {
            throw node.wrong("one of " + String.join(", ", STATISTICS) + " was expected, not " + fields.size());
        }
        Map.Entry<String, YamlNode> only = fields.entrySet().iterator().next();
        return cost(Budget.Statistic.of(only.getKey()).orElseThrow(), only.getValue());
    }

    private static Budget cost(Budget.Statistic statistic, YamlNode node) {
        return Budget.read(statistic, node.text())
                .orElseThrow(() -> node.wrong(
                        "'" + node.text() + "' is no time an operation; write 12.5 us, 900 ns or 80 ops/ms"));
    }
}
