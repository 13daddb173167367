package dev.plumbline.tool.measure;

/** From … to, in milliseconds an operation. */
public record MillisInterval(double low, double high) {}
