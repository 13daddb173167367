package dev.plumbline.format.summary;

import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Fact;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import java.nio.file.Path;

/** Reads the older single-file form of baselines as a result: summaries only, so verdicts against it are weak. */
public final class SummaryReader implements ResultReader {
    @Override
    public String formatName() {
        return SummaryFile.FORMAT;
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("{") && head.contains("\"baselines\"") && head.contains("\"mean_ns\"");
    }

    @Override
    public ResultSet read(Path path) {
        SummaryFile file = SummaryFile.read(path);
        Environment environment = Environment.UNKNOWN.with(Fact.SOURCE_FORMAT, SummaryFile.FORMAT);
        if (!file.cpu().isEmpty()) {
            environment = environment.with(Fact.CPU, file.cpu());
        }
        if (file.timestamp().isPresent()) {
            environment =
                    environment.with(Fact.MEASURED_AT, file.timestamp().get().toString());
        }
        return new ResultSet(
                String.valueOf(path.getFileName()),
                Revision.NONE,
                environment,
                file.measurements(),
                true,
                java.util.List.of());
    }
}
