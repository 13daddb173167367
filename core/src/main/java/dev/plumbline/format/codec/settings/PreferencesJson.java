package dev.plumbline.format.codec.settings;

import dev.plumbline.format.json.Json;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What a person chose for the looks of the window: a flat object of texts. */
public final class PreferencesJson {
    private PreferencesJson() {}

    public static String write(Map<String, String> preferences) {
        ObjectNode root = Json.object();
        new TreeMap<>(preferences).forEach(root::put);
        return Json.pretty(root);
    }

    /** Reads them; values that are no texts are passed over. */
    public static SortedMap<String, String> read(String text, String name) {
        SortedMap<String, String> preferences = new TreeMap<>();
        Json.parseObject(text, name).properties().forEach(entry -> {
            if (entry.getValue().isString()) {
                preferences.put(entry.getKey(), entry.getValue().asString());
            }
        });
        return preferences;
    }
}
