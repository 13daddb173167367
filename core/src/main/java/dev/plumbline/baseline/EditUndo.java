package dev.plumbline.baseline;

import java.time.Instant;

/**
 * An edit that was taken back.
 *
 * @param undoes id of the edit
 * @param reason may be empty
 */
public record EditUndo(String undoes, String by, Instant at, String reason) {}
