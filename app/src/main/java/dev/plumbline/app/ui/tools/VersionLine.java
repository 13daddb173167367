package dev.plumbline.app.ui.tools;

import dev.plumbline.chart.Tone;

/**
 * A version as the lineage shows it.
 *
 * @param state as in {@code accepted · current}
 * @param detail when, for what, judged how, decided by whom
 * @param cost as in {@code 4.210 ms · +31.2 %}
 */
record VersionLine(String version, String symbol, String state, Tone tone, String detail, String cost) {}
