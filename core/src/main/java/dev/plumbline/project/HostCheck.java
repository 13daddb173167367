package dev.plumbline.project;

import dev.plumbline.host.Doctor;
import dev.plumbline.host.HostReport;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.run.RunLock;

/** Looks whether this machine is fit to measure for a workspace, with what its calibration tells. */
public final class HostCheck {
    private HostCheck() {}

    /** What the doctor finds at this moment. */
    public static HostReport of(Project project, Platform platform) {
        double visible = SavedCalibration.of(project, platform.id())
                .map(SavedCalibration::smallestVisible)
                .orElse(Double.NaN);
        return Doctor.examine(new Doctor.Question(
                platform, RunLock.holder(), project.sourceTree().revision(), visible));
    }

    /** One line to say before measuring: {@code host: measurable with doubt — 1 warning: load 1.2 on 2 cores: …}. */
    public static String sentence(HostReport report) {
        return "host: " + report.summary() + (report.doubts().isEmpty() ? "" : ": " + report.doubts());
    }
}
