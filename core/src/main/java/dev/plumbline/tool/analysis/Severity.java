package dev.plumbline.tool.analysis;

/** How grave a finding is, in Bandit's words. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
