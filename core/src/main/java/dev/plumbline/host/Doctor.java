package dev.plumbline.host;

import dev.plumbline.host.HostFinding.Level;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether this machine is fit to measure, and says what to do about what is not. What cannot be read is unknown
 * and counts as a doubt, not as fine.
 */
public final class Doctor {
    private static final double BUSY_SHARE = 0.25;
    private static final double LEAST_FREE_GIB = 2;

    private Doctor() {}

    /**
     * What the doctor cannot find out alone.
     *
     * @param otherJmh who holds JMH's lock, empty when it is free
     * @param revision state of the workspace's checkout
     * @param calibrated smallest change that this machine was found to show when it is idle, as a fraction; NaN unknown
     */
    public record Question(Platform platform, Optional<String> otherJmh, Revision revision, double calibrated) {}

    public static HostReport examine(Question question) {
        Environment environment = question.platform().environment();
        List<HostFinding> findings = new ArrayList<>();
        findings.add(governor(environment));
        findings.add(turbo(environment));
        findings.add(load(LoadMeter.loadAverage(), Runtime.getRuntime().availableProcessors(), question.calibrated()));
        findings.add(memory());
        findings.add(power());
        findings.add(question.otherJmh()
                .map(holder -> new HostFinding("other JMH", holder, Level.UNFIT, "wait for it or end it"))
                .orElseGet(() -> HostFinding.fine("other JMH", "none running")));
        findings.add(container());
        findings.add(
                environment.get(Fact.VIRTUAL_MACHINE).isPresent()
                        ? new HostFinding(
                                "virtual machine", "yes", Level.NOTE, "neighbours may show as run-to-run variation")
                        : HostFinding.fine("virtual machine", "no sign of one"));
        findings.add(jdks());
        findings.add(vectorApi(environment));
        findings.add(display());
        findings.add(git(question.revision()));
        findings.add(sandbox());
        return new HostReport(findings);
    }

    private static HostFinding governor(Environment environment) {
        Optional<String> governor = environment.get(Fact.GOVERNOR);
        if (governor.isEmpty()) {
            return new HostFinding(
                    "CPU governor", "unknown", Level.DOUBT, "cannot be read here; a virtual machine hides it");
        }
        return governor.get().equals("performance")
                ? HostFinding.fine("CPU governor", "performance")
                : new HostFinding("CPU governor", governor.get(), Level.DOUBT, "cpupower frequency-set -g performance");
    }

    private static HostFinding turbo(Environment environment) {
        Optional<String> turbo = environment.get(Fact.TURBO);
        if (turbo.isEmpty()) {
            return new HostFinding("turbo", "unknown", Level.DOUBT, "cannot be read here; a virtual machine hides it");
        }
        return turbo.get().equals("off")
                ? HostFinding.fine("turbo", "off")
                : new HostFinding("turbo", "on", Level.DOUBT, "measurable; switch it off for steadier forks");
    }

    /** Says what a load does to a measurement, not only that there is one. */
    static HostFinding load(double load, int cores, double calibrated) {
        if (Double.isNaN(load)) {
            return new HostFinding("load", "unknown", Level.DOUBT, "cannot be read on this system");
        }
        String value = String.format(Locale.ROOT, "%.2f on %d cores", load, cores);
        if (load <= BUSY_SHARE * cores) {
            return HostFinding.fine("load", value);
        }
        String effect = value + ": changes below about " + Units.percent(VisibleChange.under(load, cores, calibrated))
                + " will not show";
        return load > cores
                ? new HostFinding("load", effect, Level.UNFIT, "end what else runs; see top")
                : new HostFinding("load", effect, Level.DOUBT, "end what else runs, or wait a minute");
    }

    private static HostFinding memory() {
        Optional<Double> free = Proc.value("/proc/meminfo", "MemAvailable")
                .map(text -> Double.parseDouble(text.split(" ", 2)[0]) / (1 << 20));
        if (free.isEmpty()) {
            return new HostFinding("free memory", "unknown", Level.DOUBT, "cannot be read on this system");
        }
        String value = String.format(Locale.ROOT, "%.1f GiB", free.get());
        return free.get() < LEAST_FREE_GIB
                ? new HostFinding("free memory", value, Level.DOUBT, "forks may swap; end other programs")
                : HostFinding.fine("free memory", value);
    }

    private static HostFinding power() {
        Path supplies = Path.of("/sys/class/power_supply");
        boolean battery = Proc.text(supplies.resolve("BAT0/status").toString())
                .filter("Discharging"::equals)
                .isPresent();
        if (battery) {
            return new HostFinding("power source", "battery", Level.DOUBT, "plug in the mains");
        }
        return Files.isDirectory(supplies)
                ? HostFinding.fine("power source", "mains")
                : new HostFinding("power source", "unknown", Level.NOTE, "cannot be read on this system");
    }

    private static HostFinding container() {
        Optional<String> quota = Proc.text("/sys/fs/cgroup/cpu.max").filter(text -> !text.startsWith("max"));
        if (quota.isPresent()) {
            return new HostFinding(
                    "container limits",
                    "CPU quota " + quota.get(),
                    Level.DOUBT,
                    "a quota pauses forks; pin cores instead");
        }
        return HostFinding.fine(
                "container limits",
                PlatformProbe.container().map(kind -> kind + ", no quota").orElse("none"));
    }

    private static HostFinding jdks() {
        List<Jdk> jdks = JdkFinder.all();
        boolean compilerThere = jdks.stream().anyMatch(jdk -> Files.exists(jdk.java()));
        String found = jdks.stream().map(Jdk::version).distinct().collect(Collectors.joining(" and "));
        return compilerThere
                ? HostFinding.fine("JDKs", found + " found")
                : new HostFinding("JDKs", "none", Level.UNFIT, "install a JDK 17 or newer (Debian: openjdk-17-jdk)");
    }

    private static HostFinding vectorApi(Environment environment) {
        boolean module = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                || java.lang.module.ModuleFinder.ofSystem()
                        .find("jdk.incubator.vector")
                        .isPresent();
        String bits =
                environment.get(Fact.VECTOR_BITS).map(width -> width + " bit").orElse("width unknown");
        return module
                ? HostFinding.fine("Vector API", bits)
                : new HostFinding("Vector API", "missing in this JDK", Level.DOUBT, "SIMD kernels are left out");
    }

    private static HostFinding display() {
        boolean shown = !System.getProperty("os.name", "").startsWith("Linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> System.getenv(name) != null);
        return shown
                ? HostFinding.fine("display", "found")
                : new HostFinding("display", "none", Level.NOTE, "the command line needs none; the window needs one");
    }

    private static HostFinding git(Revision revision) {
        if (!revision.isKnown()) {
            return new HostFinding("git", "no commit", Level.NOTE, "runs will not know their commit");
        }
        return revision.dirty()
                ? new HostFinding(
                        "git", "uncommitted changes at " + revision.shortText(), Level.NOTE, "commit before capturing")
                : HostFinding.fine("git", "clean, at " + revision.shortText());
    }

    private static HostFinding sandbox() {
        for (String tool : List.of("bwrap", "unshare")) {
            if (Stream.of("/usr/bin/", "/bin/", "/usr/local/bin/")
                    .anyMatch(dir -> Files.isExecutable(Path.of(dir + tool)))) {
                return HostFinding.fine("sandbox tools", tool);
            }
        }
        return new HostFinding(
                "sandbox tools", "none", Level.NOTE, "only needed for tool versions; apt-get install bubblewrap");
    }
}
