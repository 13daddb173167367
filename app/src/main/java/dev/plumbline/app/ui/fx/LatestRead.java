package dev.plumbline.app.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Reads of one thing in the background, of which only the one asked for last counts: what ends later than it should is
 * not shown over what somebody asked for meanwhile. For the JavaFX thread alone.
 */
public final class LatestRead {
    private final UiExecutor executor;
    private long asked;
    private long answered;

    LatestRead(UiExecutor executor) {
        this.executor = executor;
    }

    /** Starts {@code work} in place of what is still under way, none of whose callbacks is called any more. */
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        long mine = ++asked;
        executor.run(work, found -> answer(mine, onSuccess, found), why -> answer(mine, onFailure, why));
    }

    private <T> void answer(long mine, Consumer<? super T> callback, T outcome) {
        if (mine == asked && mine != answered) {
            answered = mine;
            callback.accept(outcome);
        }
    }

    /** Nobody waits any more for what is under way. */
    public void giveUp() {
        answered = ++asked;
    }

    /** Whether somebody still waits. */
    public boolean isUnderWay() {
        return asked != answered;
    }
}
