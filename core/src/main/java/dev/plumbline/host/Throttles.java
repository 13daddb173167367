package dev.plumbline.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often something slowed the cores down, and how fast they run; NaN where the system does not tell. */
final class Throttles {
    private static final Path CORES = Path.of("/sys/devices/system/cpu");
    private static final double KILOHERTZ_PER_GIGAHERTZ = 1e6;

    private Throttles() {}

    /** Events since boot: heat, on any core, and the CPU quota of this container. */
    static double count() {
        List<Double> known = perCore("thermal_throttle/core_throttle_count");
        Proc.value("/sys/fs/cgroup/cpu.stat", "nr_throttled")
                .flatMap(Throttles::number)
                .ifPresent(known::add);
        return known.isEmpty()
                ? Double.NaN
                : known.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Mean clock of the cores at this moment. */
    static double gigahertz() {
        return perCore("cpufreq/scaling_cur_freq").stream()
                .mapToDouble(kilohertz -> kilohertz / KILOHERTZ_PER_GIGAHERTZ)
                .average()
                .orElse(Double.NaN);
    }

    private static List<Double> perCore(String file) {
        List<Double> values = new ArrayList<>();
        if (!Files.isDirectory(CORES)) {
            return values;
        }
        try (DirectoryStream<Path> cores = Files.newDirectoryStream(CORES, "cpu[0-9]*")) {
            for (Path core : cores) {
                Proc.text(core.resolve(file).toString())
                        .flatMap(Throttles::number)
                        .ifPresent(values::add);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return values;
        }
        return values;
    }

    private static Optional<Double> number(String text) {
        return text.matches("\\d+") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}
