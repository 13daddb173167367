package dev.plumbline.project.comparing;

import dev.plumbline.model.Revision;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Build;

/** One of the versions that are compared: ready to be measured, or not built. */
public sealed interface Version {
    /** How the user called it, with the commit where there is one. */
    String label();

    /** The source it was built from; {@link Revision#NONE} of a jar. */
    Revision revision();

    /** Its benchmarks are there. */
    record Ready(String label, Revision revision, BenchmarkSource source) implements Version {}

    /** The build of this revision failed: nothing of it can be measured, which says nothing of its speed. */
    record NotBuilt(String label, Revision revision, Build.Failed failure) implements Version {
        public String sentence() {
            return label + " does not build: " + failure.sentence();
        }
    }
}
