package dev.plumbline.llm;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A model behind a server. The limit holds for the whole answer, since a server may send a byte and fall silent. */
final class ServedModel implements LanguageModel {
    private final ModelSettings settings;
    private final ChatModel model;
    private final Silences silences;

    ServedModel(ModelSettings settings, ChatModel model) {
        this.settings = settings;
        this.model = model;
        this.silences = new Silences(settings, "--model");
    }

    @Override
    public String name() {
        return settings.kind().word() + " " + settings.model();
    }

    @Override
    public Reply answer(String prompt, AnswerSchema schema) {
        long begin = System.nanoTime();
        FutureTask<Optional<String>> task = new FutureTask<>(() -> Optional.ofNullable(
                model.chat(request(prompt, schema)).aiMessage().text()));
        Thread thread = new Thread(task, "language-model");
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<String> text = task.get(settings.limit().toMillis(), TimeUnit.MILLISECONDS);
            return text.<Reply>map(told -> new Reply.Answer(told, since(begin)))
                    .orElseGet(() -> silences.empty(since(begin)));
        } catch (TimeoutException e) {
            task.cancel(true);
            return silences.late(since(begin));
        } catch (ExecutionException e) {
            return silences.of(e, since(begin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            return silences.late(since(begin));
        }
    }

    private static ChatRequest request(String prompt, AnswerSchema schema) {
        return ChatRequest.builder()
                .messages(UserMessage.from(prompt))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name(schema.name())
                                .rootElement(object(schema))
                                .build())
                        .build())
                .build();
    }

    private static JsonObjectSchema object(AnswerSchema schema) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        for (AnswerSchema.Field field : schema.fields()) {
            switch (field.kind()) {
                case TEXT -> object.addStringProperty(field.name());
                case INTEGER -> object.addIntegerProperty(field.name());
                case CHOICE -> object.addEnumProperty(field.name(), field.choices());
            }
        }
        return object.required(
                        schema.fields().stream().map(AnswerSchema.Field::name).toList())
                .additionalProperties(false)
                .build();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
