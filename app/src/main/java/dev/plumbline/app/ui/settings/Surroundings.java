package dev.plumbline.app.ui.settings;

import dev.plumbline.gate.Policy;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.JdkFinder;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Looks at the machine and the project. Every method blocks. */
final class Surroundings {

    private final Project project;

    Surroundings(Project project) {
        this.project = project;
    }

    /** What was found on the machine. */
    record Host(String platformId, HostReport report) {}

    Path workspace() {
        return project.root();
    }

    /** The policy of the project, and where each part of it stands. */
    List<SettingLine> thresholds() {
        ProjectSettings settings = project.settings();
        Path file = project.root().resolve("plumbline.yaml");
        List<SettingLine> lines = new ArrayList<>();
        boolean set = Double.isFinite(settings.threshold());
        lines.add(new SettingLine(
                "Threshold",
                Units.percent(set ? settings.threshold() : Policy.DEFAULT.failAt()),
                set ? file.toString() : "built in; write threshold: 5% into " + file + " to change it"));
        new TreeMap<>(settings.platformThresholds())
                .forEach((platform, value) ->
                        lines.add(new SettingLine("on " + platform, Units.percent(value), file.toString())));
        new TreeMap<>(settings.benchmarkThresholds())
                .forEach((part, value) ->
                        lines.add(new SettingLine("of *" + part + "*", Units.percent(value), file.toString())));
        if (!settings.platformLabel().isEmpty()) {
            lines.add(new SettingLine("Platform label", settings.platformLabel(), file.toString()));
        }
        return lines;
    }

    List<SettingLine> jdks() {
        Path running = Jdk.running().home();
        return JdkFinder.all().stream()
                .map(jdk -> new SettingLine(
                        "JDK " + jdk.version(),
                        jdk.vendor(),
                        jdk.home() + (jdk.home().equals(running) ? "  (runs this window)" : "")))
                .toList();
    }

    Host host() {
        Platform platform =
                PlatformProbe.probe(Jdk.running(), project.settings().platformLabel());
        return new Host(platform.id(), HostCheck.of(project, platform));
    }
}
