package dev.plumbline.project.tools;

import dev.plumbline.assessment.AssessmentRequest.OldVersion;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import java.util.Optional;

/** A version of the registry as the one that a new version is compared with. */
final class OldVersions {
    private OldVersions() {}

    static OldVersion of(Lineage lineage, ToolVersion version) {
        VersionFacts facts = VersionFactsJson.of(lineage, version);
        return new OldVersion(
                version.version(),
                Optional.of(version.source()).filter(source -> !source.isBlank()),
                version.requirement(),
                new VersionMetrics(
                        facts.executionTimeMs(), facts.memoryKb(), facts.securityIssues(), facts.averageComplexity()));
    }
}
