package dev.plumbline.tool.sandbox;

import java.util.List;
import java.util.Map;

/**
 * A Python script to be run.
 *
 * @param files the script and what it reads, name to text; they lie in one folder that is read-only from inside
 * @param script which of them is started
 */
public record SandboxJob(Map<String, String> files, String script, List<String> arguments, SandboxLimits limits) {
    public SandboxJob {
        files = Map.copyOf(files);
        arguments = List.copyOf(arguments);
    }
}
