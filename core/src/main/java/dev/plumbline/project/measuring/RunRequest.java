package dev.plumbline.project.measuring;

import dev.plumbline.format.codec.run.RunRequestJson;
import dev.plumbline.format.codec.run.RunRequestJson.Bounds;
import dev.plumbline.format.codec.run.RunRequestJson.Request;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.text.Secrets;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run was asked for, kept beside its event log so that it can go on after a crash. */
public record RunRequest(Request request) {
    private static final String FILE_NAME = "request.json";

    static RunRequest of(RunPlan plan, @Nullable SelfStopping stopping) {
        return new RunRequest(new Request(
                plan.source().isBundled(),
                plan.source().classPath().stream().map(Path::toString).toList(),
                plan.jdk().home().toString(),
                plan.profilers(),
                Secrets.masked(plan.jvmArgs()),
                plan.silence().toSeconds(),
                plan.repeats(),
                Optional.ofNullable(stopping).map(RunRequest::bounds)));
    }

    private static Bounds bounds(SelfStopping stopping) {
        Adaptive limits = stopping.limits();
        return new Bounds(
                limits.target(), limits.maxForks(), limits.budget().toSeconds(), stopping.isAgainstBaselines());
    }

    void write(Path runFolder) {
        Path file = runFolder.resolve(FILE_NAME);
        try {
            Files.writeString(file, RunRequestJson.write(request));
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written (" + e.getMessage() + "); check space and permissions", e);
        }
    }

    /** @param bundled where the kernels lie that come with Plumbline */
    public BenchmarkSource source(Supplier<BenchmarkSource> bundled) {
        return request.bundled()
                ? bundled.get()
                : BenchmarkSource.of(String.join(File.pathSeparator, request.classPath()));
    }

    public Jdk jdk() {
        return Jdk.at(Path.of(request.jdk()));
    }

    public static boolean isThere(Path runFolder) {
        return Files.exists(runFolder.resolve(FILE_NAME));
    }

    public static RunRequest read(Path runFolder) {
        Path file = runFolder.resolve(FILE_NAME);
        try {
            return new RunRequest(RunRequestJson.read(Files.readString(file), file.toString()));
        } catch (IOException e) {
            throw PlumblineException.usage(
                    "what the run was asked for cannot be read from " + file + "; measure it anew", e);
        }
    }
}
