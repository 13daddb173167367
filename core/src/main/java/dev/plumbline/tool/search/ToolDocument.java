package dev.plumbline.tool.search;

import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;

/** A tool as it is searched: its current version, with what is known of it. */
public record ToolDocument(Lineage lineage, ToolVersion version, VersionFacts facts) {}
