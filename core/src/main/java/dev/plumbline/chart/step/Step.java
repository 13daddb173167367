package dev.plumbline.chart.step;

/**
 * One accepted value of a history.
 *
 * @param place where on the axis, in any unit that grows with time
 * @param value what was accepted
 * @param label what stands at the step, as in {@code 9.84 · −9.8 %}
 * @param below what stands under the axis, as in {@code 25 Sep · ms}
 * @param detail what a person reads who points at it
 */
public record Step(double place, double value, String label, String below, String detail) {}
