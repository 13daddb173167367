package dev.plumbline.project;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.store.History;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes into history what runs left behind that were killed: every fork that was complete, marked incomplete. A run
 * whose log another Plumbline still writes is left alone.
 */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private Recovery() {}

    static void recover(Path runs, History history) {
        if (!Files.isDirectory(runs)) {
            return;
        }
        Map<String, RunHeader> known =
                history.everyRun().stream().collect(Collectors.toMap(RunHeader::id, Function.identity()));
        try (Stream<Path> folders = Files.list(runs)) {
            for (Path folder : folders.sorted().toList()) {
                RunHeader header = known.get(String.valueOf(folder.getFileName()));
                boolean settled = header != null && header.state() != RunState.RUNNING;
                if (!settled) {
                    recoverRun(folder.resolve(EventLog.FILE_NAME), header, history);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be searched for unfinished runs", runs, e);
        }
    }

    /** @param known what the history has of it; null where it has nothing */
    private static void recoverRun(Path log, @Nullable RunHeader known, History history) {
        if (!Files.exists(log) || EventLog.isBeingWritten(log)) {
            return;
        }
        try {
            List<RunEvent> events = EventLog.read(log);
            RunAssembler assembler = new RunAssembler();
            events.forEach(assembler::onEvent);
            assembler.cutOff();
            Optional<Run> measured = assembler.run();
            measured.ifPresent(history::save);
            if (measured.isEmpty() && known != null) {
                // Its first line is damaged: what the history has of it is all there is.
                history.run(known.id()).ifPresent(run -> history.save(run.in(RunState.INCOMPLETE)));
            }
        } catch (PlumblineException e) {
            LOG.warn("an unfinished run could not be recovered: {}", e.sentence());
        }
    }
}
