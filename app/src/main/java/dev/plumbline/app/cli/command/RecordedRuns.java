package dev.plumbline.app.cli.command;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.store.rows.RunHeader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Runs by the names that people give them. */
public final class RecordedRuns {
    /** How times are printed. */
    public static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private RecordedRuns() {}

    /** A run by its id, or by {@code last}. */
    public static Run find(Project project, String id) {
        if (!project.hasHistory()) {
            throw PlumblineException.usage("nothing was measured here yet; plumbline run --quick takes two minutes");
        }
        String wanted = id.equals("last")
                ? project.history().runs().stream()
                        .findFirst()
                        .map(RunHeader::id)
                        .orElse("")
                : id;
        return project.history()
                .run(wanted)
                .orElseThrow(() -> PlumblineException.usage("there is no run '" + id + "'; see plumbline runs"));
    }
}
