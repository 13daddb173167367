package dev.plumbline.chart.step;

import dev.plumbline.chart.Tone;
import java.util.List;

/**
 * The accepted values of a benchmark over time, and those that wait.
 *
 * @param unit of the values
 * @param steps oldest first
 * @param waiting measured but not accepted, drawn apart
 * @param tone the colour of what waits
 */
public record StepData(String unit, List<Step> steps, List<Step> waiting, Tone tone) {

    public StepData {
        steps = steps.stream().filter(s -> Double.isFinite(s.value())).toList();
        waiting = waiting.stream().filter(s -> Double.isFinite(s.value())).toList();
    }

    /** Nothing accepted yet. */
    public static StepData empty() {
        return new StepData("", List.of(), List.of(), Tone.SAME);
    }
}
