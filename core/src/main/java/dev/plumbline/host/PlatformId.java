package dev.plumbline.host;

import dev.plumbline.model.machine.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the short, stable, readable name of a platform: {@code linux-x86_64-amd-epyc-avx512-jdk17}. */
final class PlatformId {
    private static final Pattern FAMILY = Pattern.compile(
            "(xeon|core i\\d|core ultra \\d|pentium|celeron|atom|epyc|ryzen \\d|threadripper|athlon|opteron"
                    + "|neoverse[- ]?[a-z]\\d|graviton ?\\d|ampere|altra|m\\d)",
            Pattern.CASE_INSENSITIVE);

    private PlatformId() {}

    static String of(Map<Fact, String> facts, int jdkFeature, String label) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.getOrDefault(Fact.OS, "unknown").split(" ", 2)[0]);
        parts.add(facts.getOrDefault(Fact.ARCH, "unknown"));
        parts.add(processor(facts.getOrDefault(Fact.CPU, "")));
        parts.add(vector(facts));
        parts.add("jdk" + jdkFeature);
        parts.add(label);
        parts.removeIf(String::isBlank);
        return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-");
    }

    private static String processor(String cpu) {
        String lower = cpu.toLowerCase(Locale.ROOT).replace("(r)", "").replace("(tm)", "");
        String vendor = "";
        for (String known : List.of("intel", "amd", "apple", "arm", "ampere", "amazon")) {
            vendor = vendor.isEmpty() && lower.contains(known) ? known : vendor;
        }
        Matcher family = FAMILY.matcher(lower);
        String name = family.find() ? family.group(1) : "";
        return (vendor + " " + name).strip();
    }

    private static String vector(Map<Fact, String> facts) {
        boolean arm = facts.getOrDefault(Fact.ARCH, "").startsWith("aarch");
        return switch (facts.getOrDefault(Fact.VECTOR_BITS, "")) {
            case "512" -> "avx512";
            case "256" -> arm ? "sve256" : "avx2";
            case "128" -> arm ? "neon" : "sse2";
            default -> "";
        };
    }
}
