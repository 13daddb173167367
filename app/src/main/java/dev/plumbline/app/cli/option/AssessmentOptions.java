package dev.plumbline.app.cli.option;

import dev.plumbline.assessment.StepStatus;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.Assessing;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Mixin;

/** In which sandbox a version is measured, and who judges it. */
public final class AssessmentOptions {
    @Mixin
    SandboxOptions sandbox;

    @Mixin
    ModelOptions model;

    /** A profile that says each step when it is over. */
    public Assessing profiling(Project project, PrintWriter err) {
        return new Assessing(
                project,
                Assessing.Equipment.found(
                        sandbox::sandbox,
                        sandbox.plan(),
                        model.judge(project.settings().evaluator())),
                (step, done, total) -> {
                    if (step.status() != StepStatus.RUNNING) {
                        err.println("  " + step.name().title() + ": "
                                + step.status().word() + (step.reason().isEmpty() ? "" : " — " + step.reason()));
                        err.flush();
                    }
                },
                InstantSource.system());
    }
}
