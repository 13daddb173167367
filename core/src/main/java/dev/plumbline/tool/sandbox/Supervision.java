package dev.plumbline.tool.sandbox;

import java.util.List;

/**
 * A Python script of ours that runs outside the sandbox and starts what runs inside, as its child: it alone talks to it
 * and sees it from outside, and what it prints is the output of the run.
 *
 * @param script its source; from inside the sandbox it cannot be seen
 * @param arguments what stands before {@code --} and the command that starts the job
 */
public record Supervision(String script, List<String> arguments) {
    public Supervision {
        arguments = List.copyOf(arguments);
    }
}
