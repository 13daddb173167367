package dev.plumbline.app.ui.settings;

import dev.plumbline.chart.Tone;

/** A line of the host check. */
record HostLine(String symbol, String name, String value, String remedy, Tone tone) {}
