package dev.plumbline.app.ui.fx;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The {@link UiExecutor} of the real window: named daemon threads, as many as there is work, gone when idle. */
public final class PooledUiExecutor implements UiExecutor {

    private final ExecutorService threads;
    private final Executor home;
    private final Set<UiTask<?>> running = ConcurrentHashMap.newKeySet();

    /** Delivers on the JavaFX thread. */
    public PooledUiExecutor() {
        this(new FxThread());
    }

    /** Delivers on {@code home}. */
    public PooledUiExecutor(Executor home) {
        this.home = home;
        threads = Executors.newCachedThreadPool(new NamedThreads("ui-work"));
    }

    @Override
    public <T> UiJob run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        UiTask<T> task = new UiTask<>(work, home, onSuccess, onFailure);
        if (threads.isShutdown()) {
            return task;
        }
        running.add(task);
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                running.remove(task);
            }
        });
        return task;
    }

    @Override
    public void close() {
        threads.shutdown();
        running.forEach(UiTask::cancel); // cancelled, so that no callback reaches a closed window
        threads.shutdownNow();
    }
}
