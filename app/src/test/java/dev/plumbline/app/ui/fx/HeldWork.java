package dev.plumbline.app.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that ends when a test says so, and in the order that it says. */
public final class HeldWork implements UiExecutor {
    private final List<UiTask<?>> held = new ArrayList<>();

    @Override
    public <T> UiJob run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        UiTask<T> task = new UiTask<>(work, Runnable::run, onSuccess, onFailure);
        held.add(task);
        return task;
    }

    public int size() {
        return held.size();
    }

    /** Does what was asked for first; what it asks for then waits, too. */
    public void first() {
        held.remove(0).run();
    }

    /** Does what was asked for last. */
    public void last() {
        held.remove(held.size() - 1).run();
    }

    /** Does everything, also what follows from it. */
    public void all() {
        while (!held.isEmpty()) {
            first();
        }
    }

    @Override
    public void close() {
        held.clear();
    }
}
