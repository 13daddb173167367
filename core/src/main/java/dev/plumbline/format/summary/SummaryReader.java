package dev.plumbline.format.summary;

import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;

/** Reads the older single-file form of baselines as a result: summaries only, so verdicts against it are weak. */
public final class SummaryReader implements ResultReader {
    @Override
    public String formatName() {
        return SummaryFile.FORMAT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.isObject() && head.hasInside("baselines", "mean_ns");
    }

    @Override
    public ResultSet read(SourceFile source) {
        SummaryFile file = SummaryFile.read(source);
        Environment environment = Environment.UNKNOWN.with(Fact.SOURCE_FORMAT, SummaryFile.FORMAT);
        if (!file.cpu().isEmpty()) {
            environment = environment.with(Fact.CPU, file.cpu());
        }
        if (file.timestamp().isPresent()) {
            environment =
                    environment.with(Fact.MEASURED_AT, file.timestamp().get().toString());
        }
        return new ResultSet(source.name(), Revision.NONE, environment, file.measurements(), true, java.util.List.of());
    }
}
