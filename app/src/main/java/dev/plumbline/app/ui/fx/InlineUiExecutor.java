package dev.plumbline.app.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** No threads at all: the work and its callback are over when {@code run} returns. */
final class InlineUiExecutor implements UiExecutor {

    @Override
    public <T> UiJob run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        UiTask<T> task = new UiTask<>(work, Runnable::run, onSuccess, onFailure);
        task.run();
        return task;
    }

    @Override
    public void close() {}
}
