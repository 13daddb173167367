package dev.plumbline.project;

import dev.plumbline.format.codec.comparison.CalibrationJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.calibration.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The newest calibration of a platform in a workspace, as far as later verdicts need it. */
public record SavedCalibration(CalibrationJson.Saved saved) {
    private static final double TENTHS_OF_PERCENT = 1000;

    /** Empty when this platform was never calibrated here. */
    public static Optional<SavedCalibration> of(Project project, String platformId) {
        Path file = file(project, platformId);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SavedCalibration(
                    CalibrationJson.read(Files.readString(file), String.valueOf(file.getFileName()))));
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    public static void save(Project project, String platformId, Instant at, Calibration found) {
        Path file = file(project, platformId);
        try {
            AtomicFile.write(file, CalibrationJson.write(platformId, at, found));
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written (" + e.getMessage() + "); check space and permissions", e);
        }
    }

    private static Path file(Project project, String platformId) {
        return project.state().resolve("calibrations").resolve(platformId + ".json");
    }

    /** The smallest change that shows on this machine, as a fraction; NaN where the calibration does not say. */
    double smallestVisible() {
        return saved.smallestVisible();
    }

    public RunDeviation runDeviation() {
        return saved.runDeviation();
    }

    /** {@code run-to-run variation 0.8 % (calibrated here on 2026-11-25, 8 rounds)}. */
    public Caveat caveat() {
        return new Caveat(
                Caveat.Kind.RUN_VARIATION_KNOWN,
                "run-to-run variation "
                        + Units.percent(Math.round(runDeviation().floor() * TENTHS_OF_PERCENT) / TENTHS_OF_PERCENT)
                        + " (calibrated here on "
                        + saved.at().atZone(ZoneOffset.UTC).toLocalDate() + ", "
                        + runDeviation().runs() + " rounds)");
    }
}
