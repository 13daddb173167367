package dev.plumbline.app.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** One piece of work and the two places its outcome may go to. */
final class UiTask<T> extends FutureTask<T> implements UiJob {

    private final Executor home;
    private final Consumer<? super T> onSuccess;
    private final Consumer<? super Throwable> onFailure;

    UiTask(Callable<T> work, Executor home, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        super(work);
        this.home = home;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    @Override
    public void cancel() {
        cancel(true);
    }

    @Override
    protected void done() {
        if (!isCancelled()) {
            home.execute(this::deliver);
        }
    }

    private void deliver() {
        T result;
        try {
            result = get();
        } catch (ExecutionException failed) {
            onFailure.accept(failed.getCause() == null ? failed : failed.getCause());
            return;
        } catch (CancellationException tooLate) {
            return;
        } catch (InterruptedException interrupted) {
            onFailure.accept(interrupted);
            return;
        }
        onSuccess.accept(result);
    }
}
