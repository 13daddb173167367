package dev.plumbline.tool.analysis.security;

/**
 * One place that may be unsafe.
 *
 * @param id the test that found it, in Bandit's numbering: {@code B602}
 * @param line counted from 1
 */
public record SecurityFinding(String id, Severity severity, int line, String message) {}
