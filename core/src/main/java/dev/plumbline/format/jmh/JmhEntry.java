package dev.plumbline.format.jmh;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.machine.Environment;

/** One element of the array of a JMH result file. */
record JmhEntry(Measurement measurement, Environment environment) {}
