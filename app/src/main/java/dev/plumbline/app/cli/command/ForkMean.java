package dev.plumbline.app.cli.command;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;

/** The mean of the measured iterations of the fork that runs, for a line of progress. */
public final class ForkMean {
    private double sum;
    private int count;
    private String unit = "";

    public void onEvent(RunEvent event) {
        if (event instanceof RunEvent.ForkStarted) {
            sum = 0;
            count = 0;
        } else if (event instanceof RunEvent.IterationFinished iteration && !iteration.warmup()) {
            sum += iteration.value();
            count++;
            unit = iteration.unit();
        }
    }

    public String text() {
        return Units.value(sum / count, MetricUnit.of(unit));
    }
}
