package dev.plumbline.app.ui.tools;

import dev.plumbline.chart.Tone;

/** A step of a profile as the panel shows it. */
record StepLine(String title, String symbol, String status, Tone tone, String reason) {}
