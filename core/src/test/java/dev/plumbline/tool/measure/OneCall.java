package dev.plumbline.tool.measure;

import dev.plumbline.process.StopSwitch;
import dev.plumbline.tool.sandbox.Sandbox;
import dev.plumbline.tool.sandbox.SandboxJob;
import dev.plumbline.tool.sandbox.SandboxLimits;
import java.util.List;

/** The first calls of a tool in a real process, for tests that need no times. */
final class OneCall {
    static final Sandbox SANDBOX = Sandbox.find(true);

    private OneCall() {}

    static HarnessReport of(ToolSubject subject) {
        return of(subject, SandboxLimits.DEFAULT);
    }

    static HarnessReport of(ToolSubject subject, SandboxLimits limits) {
        return HarnessReport.of(SANDBOX.run(
                new SandboxJob(Harness.files(subject), Harness.FILE, List.of(), limits),
                Harness.supervision("calls", subject),
                new StopSwitch()));
    }

    static String result(HarnessReport report) {
        return report.failure()
                .map(Object::toString)
                .or(() -> report.text("result"))
                .orElse("nothing");
    }
}
