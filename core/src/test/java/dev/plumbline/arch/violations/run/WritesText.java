package dev.plumbline.arch.violations.run;

import dev.plumbline.arch.violations.format.PlantedText;

/** Planted: run knows format, which knows run by another package. */
class WritesText {
    final PlantedText text = new PlantedText();
}
