package dev.plumbline.gate;

/** What one check of a policy says of one row, in a sentence. */
public record Finding(String check, Severity severity, String text) {}
