package dev.plumbline.app.cli.option;

import dev.plumbline.llm.ModelSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the language or embedding model is asked; what the environment or the window says holds without it. */
final class ModelAddressOption {
    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            description = "Address of Ollama (default http://localhost:11434) or, with PLUMBLINE_LLM=openai, of any "
                    + "OpenAI-compatible server; or PLUMBLINE_LLM_URL. A key is read from PLUMBLINE_LLM_KEY alone.")
    @Nullable
    String url;

    boolean isGiven() {
        return url != null;
    }

    ModelSettings over(ModelSettings settings) {
        return settings.withUrl(url == null ? "" : url);
    }
}
