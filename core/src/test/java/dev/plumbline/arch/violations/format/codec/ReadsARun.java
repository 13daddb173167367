package dev.plumbline.arch.violations.format.codec;

import dev.plumbline.arch.violations.run.event.Happened;

/** Planted: format knows run, which knows format by another package. */
class ReadsARun {
    final Happened happened = new Happened();
}
