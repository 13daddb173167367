package dev.plumbline.gate.check;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.Severity;
import java.util.Optional;

/** A benchmark that failed fails the gate; one that is not there to be judged is undecided, never passed. */
record MustRun() implements Check {
    @Override
    public String id() {
        return "must-run";
    }

    @Override
    public Optional<Finding> judge(CheckedRow row) {
        return switch (row.state()) {
            case JUDGED -> Optional.empty();
            case FAILED -> Optional.of(new Finding(id(), Severity.FAIL, row.message()));
            case NO_BASELINE, UNAVAILABLE, MISSING ->
                Optional.of(new Finding(
                        id(), Severity.UNDECIDED, row.state() == RowState.NO_BASELINE ? "no baseline" : row.message()));
        };
    }
}
