package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import dev.plumbline.host.HostReport;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the doctor found, for machines. */
public final class DoctorJson {
    private DoctorJson() {}

    public static String write(String platformId, HostReport report) {
        ObjectNode root = Json.object();
        root.put("platform", platformId);
        root.put("fitness", report.fitness().name().toLowerCase(Locale.ROOT));
        ArrayNode findings = root.putArray("findings");
        report.findings()
                .forEach(finding -> findings.addObject()
                        .put("name", finding.name())
                        .put("value", finding.value())
                        .put("level", finding.level().name().toLowerCase(Locale.ROOT))
                        .put("remedy", finding.remedy()));
        return Json.pretty(root);
    }
}
