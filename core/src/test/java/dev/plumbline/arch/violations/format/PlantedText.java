package dev.plumbline.arch.violations.format;

/** Planted: what run knows of format. */
public class PlantedText {}
