package dev.plumbline.host;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;

/**
 * What is known of the processor and the memory. Linux tells it in two files at once; elsewhere OSHI asks the system,
 * which takes a while (on Linux it would even try to start other programs).
 *
 * @param flags feature flags in small letters, blank-separated
 */
record Processor(String name, boolean smt, double memoryGib, String flags) {
    private static final double BYTES_PER_GIB = 1 << 30;
    private static final double KIB_PER_GIB = 1 << 20;

    static Processor read() {
        List<String> lines = Proc.lines("/proc/cpuinfo");
        return lines.isEmpty() ? ofOshi() : ofLinux(lines);
    }

    private static Processor ofLinux(List<String> lines) {
        String name = value(lines, "model name").or(() -> value(lines, "Model")).orElse("unknown");
        String flags = value(lines, "flags").or(() -> value(lines, "Features")).orElse("");
        Set<String> cores = new HashSet<>();
        String physical = "";
        int logical = 0;
        for (String line : lines) {
            if (line.startsWith("processor")) {
                logical++;
            } else if (line.startsWith("physical id")) {
                physical = line;
            } else if (line.startsWith("core id")) {
                cores.add(physical + line);
            }
        }
        double memory = Proc.value("/proc/meminfo", "MemTotal")
                .map(text -> Double.parseDouble(text.split(" ", 2)[0]) / KIB_PER_GIB)
                .orElse(Double.NaN);
        return new Processor(name, !cores.isEmpty() && logical > cores.size(), memory, flags);
    }

    private static java.util.Optional<String> value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll("\\s+", " "))
                .findFirst();
    }

    private static Processor ofOshi() {
        SystemInfo system = new SystemInfo();
        CentralProcessor processor = system.getHardware().getProcessor();
        return new Processor(
                processor
                        .getProcessorIdentifier()
                        .getName()
                        .replaceAll("\\s+", " ")
                        .strip(),
                processor.getLogicalProcessorCount() > processor.getPhysicalProcessorCount(),
                system.getHardware().getMemory().getTotal() / BYTES_PER_GIB,
                String.join(" ", processor.getFeatureFlags()));
    }
}
