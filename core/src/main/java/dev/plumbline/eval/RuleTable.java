package dev.plumbline.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules, as the one resource file holds them; {@code plumbline tool rules} prints them. */
public record RuleTable(List<RuleRow> rows) {
    public RuleTable {
        rows = List.copyOf(rows);
    }

    public RuleRow row(String id) {
        Map<String, RuleRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        RuleRow row = byId.get(id);
        if (row == null) {
            throw new IllegalArgumentException("the rules have no row " + id);
        }
        return row;
    }
}
