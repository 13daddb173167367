package dev.plumbline.host;

import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the fingerprint of this machine and of a JDK on it. */
public final class PlatformProbe {
    private PlatformProbe() {}

    /** The platform of benchmarks that run on this JDK here, with a label ({@code ci}) that sets it apart, or "". */
    public static Platform probe(Jdk jdk, String label) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Processor processor = Processor.read();
        facts.put(Fact.OS, System.getProperty("os.name"));
        facts.put(Fact.ARCH, arch());
        facts.put(Fact.CPU, processor.name());
        facts.put(Fact.CORES, Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put(Fact.SMT, processor.smt() ? "on" : "off");
        if (Double.isFinite(processor.memoryGib())) {
            facts.put(Fact.MEMORY_GIB, String.format(Locale.ROOT, "%.0f GiB", processor.memoryGib()));
        }
        int bits = vectorBits(processor.flags());
        if (bits > 0) {
            facts.put(Fact.VECTOR_BITS, Integer.toString(bits));
        }
        putSystem(facts);
        putIfKnown(facts, Fact.LABEL, Optional.of(label).filter(text -> !text.isBlank()));
        facts.put(Fact.JDK, jdk.version());
        facts.put(Fact.JVM, jdk.vendor());
        return new Platform(PlatformId.of(facts, jdk.feature(), label), new Environment(facts));
    }

    private static void putSystem(Map<Fact, String> facts) {
        putIfKnown(facts, Fact.OS_VERSION, Proc.value("/etc/os-release", "PRETTY_NAME"));
        putIfKnown(facts, Fact.KERNEL, Optional.ofNullable(System.getProperty("os.version")));
        putIfKnown(facts, Fact.GOVERNOR, Proc.text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"));
        putIfKnown(facts, Fact.TURBO, turbo());
        putIfKnown(facts, Fact.CONTAINER, container());
        boolean virtual = Proc.value("/proc/cpuinfo", "flags").stream()
                .anyMatch(flags -> (" " + flags + " ").contains(" hypervisor "));
        if (virtual) {
            facts.put(Fact.VIRTUAL_MACHINE, "yes");
        }
    }

    private static void putIfKnown(Map<Fact, String> facts, Fact fact, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> facts.put(fact, text));
    }

    /** {@code on} or {@code off}, from the Intel driver or the generic switch; empty when neither is there. */
    static Optional<String> turbo() {
        Optional<String> noTurbo = Proc.text("/sys/devices/system/cpu/intel_pstate/no_turbo");
        if (noTurbo.isPresent()) {
            return Optional.of(noTurbo.get().equals("1") ? "off" : "on");
        }
        return Proc.text("/sys/devices/system/cpu/cpufreq/boost").map(boost -> boost.equals("1") ? "on" : "off");
    }

    /** The kind of container; empty when no sign of one was found. */
    static Optional<String> container() {
        if (Proc.text("/run/.containerenv").isPresent()) {
            return Optional.of("podman");
        }
        return java.nio.file.Files.exists(java.nio.file.Path.of("/.dockerenv"))
                ? Optional.of("docker")
                : Optional.empty();
    }

    private static String arch() {
        String arch = System.getProperty("os.arch");
        return arch.equals("amd64") ? "x86_64" : arch;
    }

    /** Widest vector unit in bits by the processor's feature flags; 0 when they do not tell. */
    static int vectorBits(String featureFlags) {
        String flags = " " + featureFlags.toLowerCase(Locale.ROOT) + " ";
        if (flags.contains("avx512f")) {
            return 512;
        }
        if (flags.contains("avx2")) {
            return 256;
        }
        return flags.contains("sse2") || flags.contains("asimd") || flags.contains("neon") ? 128 : 0;
    }
}
