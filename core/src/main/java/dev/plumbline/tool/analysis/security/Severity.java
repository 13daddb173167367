package dev.plumbline.tool.analysis.security;

/** How grave a finding is, in Bandit's words. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
