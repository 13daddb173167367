package dev.plumbline.app.cli.option;

import dev.plumbline.app.installation.ConfigFile;
import dev.plumbline.llm.LanguageModels;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.llm.TextEmbedder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which model searches by meaning: flags over environment over what was chosen in the window. */
public final class EmbedOptions {
    @Option(
            names = "--embed-model",
            paramLabel = "NAME",
            description = "Search by meaning too, with this embedding model, as in nomic-embed-text "
                    + "(or PLUMBLINE_EMBED_MODEL, or Settings; none by default: words alone).")
    @Nullable
    String model;

    @Mixin
    ModelAddressOption address = new ModelAddressOption();

    public TextEmbedder embedder() {
        ModelSettings settings = ModelSettings.forEmbeddings(
                System.getenv(), ConfigFile.usual(System.getenv()).remembered(), model == null ? "" : model);
        return LanguageModels.embedder(address.over(settings));
    }
}
