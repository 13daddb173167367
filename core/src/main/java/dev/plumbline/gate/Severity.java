package dev.plumbline.gate;

/** How a finding weighs, from harmless to worst. */
public enum Severity {
    PASS,
    WARN,
    UNDECIDED,
    FAIL
}
