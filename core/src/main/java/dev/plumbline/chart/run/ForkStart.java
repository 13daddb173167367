package dev.plumbline.chart.run;

/**
 * Where a fork's warm-up ended.
 *
 * @param fork from 1
 * @param warmups iterations that were warm-up, from the first on; negative for a fork that never settled
 */
public record ForkStart(int fork, int warmups) {
    public boolean isSettled() {
        return warmups >= 0;
    }
}
