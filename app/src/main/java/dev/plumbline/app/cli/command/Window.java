package dev.plumbline.app.cli.command;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.comparing.AbTest;
import dev.plumbline.project.measuring.Workbench;
import java.nio.file.Path;
import java.util.List;

/** The window as the command line knows it. */
@FunctionalInterface
public interface Window {
    /** Opens the dashboard on a folder and answers an exit code when it is closed. */
    int open(Path folder);

    /**
     * Measures the same version twice in turn, the old side with the window hidden, the new one with the window showing it
     * live. Blocks until both sides are measured.
     *
     * @throws PlumblineException when no window can open here
     */
    default AbTest.Result beside(Trial trial) {
        throw PlumblineException.usage("no window can open here");
    }

    /**
     * What is measured beside the window.
     *
     * @param bench what the window lists; {@code items} are of it
     * @param test both of its sides are that bench
     */
    record Trial(Project project, Workbench bench, List<Planned> items, AbTest test) {
        public Trial {
            items = List.copyOf(items);
        }
    }
}
