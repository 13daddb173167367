package dev.plumbline.arch.violations.run.event;

/** Planted: what format knows of run. */
public class Happened {}
