package dev.plumbline.llm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An embedding model behind a server; the limit holds for the whole answer. */
final class ServedEmbedder implements TextEmbedder {
    private final ModelSettings settings;
    private final EmbeddingModel model;
    private final Silences silences;

    ServedEmbedder(ModelSettings settings, EmbeddingModel model) {
        this.settings = settings;
        this.model = model;
        this.silences = new Silences(settings, "--embed-model");
    }

    @Override
    public String name() {
        return settings.kind().word() + " " + settings.model();
    }

    @Override
    public Embedded embed(List<String> texts) {
        long begin = System.nanoTime();
        FutureTask<List<Embedding>> task = new FutureTask<>(() ->
                model.embedAll(texts.stream().map(TextSegment::from).toList()).content());
        Thread thread = new Thread(task, "embedding-model");
        thread.setDaemon(true);
        thread.start();
        try {
            return checked(task.get(settings.limit().toMillis(), TimeUnit.MILLISECONDS), texts.size(), begin);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Embedded.Failed(silences.late(since(begin)));
        } catch (ExecutionException e) {
            return new Embedded.Failed(silences.of(e, since(begin)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            return new Embedded.Failed(silences.late(since(begin)));
        }
    }

    /** A server may send fewer vectors than asked for, or such that cannot be compared. */
    private Embedded checked(List<Embedding> found, int wanted, long begin) {
        List<List<Float>> vectors = found.stream().map(Embedding::vectorAsList).toList();
        int length = vectors.isEmpty() ? 0 : vectors.get(0).size();
        boolean usable = vectors.size() == wanted
                && length > 0
                && vectors.stream()
                        .allMatch(vector ->
                                vector.size() == length && vector.stream().allMatch(number -> Float.isFinite(number)));
        return usable ? new Embedded.Vectors(vectors) : new Embedded.Failed(silences.empty(since(begin)));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
