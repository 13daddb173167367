package dev.plumbline.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.host.ThreadTimes.Times;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreadTimesTest {
    @Test
    void aCompilerHoldsNobodyUpByWaiting() {
        assertThat(ThreadTimes.isCompiler("C2 CompilerThre")).isTrue();
        assertThat(ThreadTimes.isCompiler("C1 CompilerThre")).isTrue();
        assertThat(ThreadTimes.isCompiler("G1 Conc#0")).isFalse();
        assertThat(ThreadTimes.isCompiler("dev.plumbline.k")).isFalse();
        assertThat(new Times(2, 3).withoutWaiting()).isEqualTo(new Times(2, 0));
    }

    @Test
    void aLineOfSchedstatSaysHowLongAThreadRanAndWaited() {
        assertThat(Times.of("139450226 62491787 256\n")).contains(new Times(0.139450226, 0.062491787));
        assertThat(Times.of("")).isEmpty();
    }

    @Test
    void onlyWhatHappenedSinceTheLastLookCounts() {
        ThreadTimes before = new ThreadTimes(Map.of("1", new Times(5, 1), "2", new Times(3, 0)), 8);
        ThreadTimes after = new ThreadTimes(Map.of("1", new Times(5.5, 1.2), "3", new Times(0.25, 0.1)), 9);
        assertThat(after.runSecondsSince(before)).isEqualTo(0.75, within(1e-9));
        assertThat(after.waitSecondsSince(before)).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void whereTheSystemDoesNotTellOfThreadsTheTimeOfTheProcessIsTakenAndTheWaitIsUnknown() {
        ThreadTimes before = new ThreadTimes(Map.of(), 8);
        ThreadTimes after = new ThreadTimes(Map.of(), 9);
        assertThat(after.runSecondsSince(before)).isEqualTo(1);
        assertThat(after.waitSecondsSince(before)).isNaN();
    }

    @Test
    void stealIsNotTakenForTheWorkOfOthers() {
        ProcessorTimes times = ProcessorTimes.of("cpu  106048 100 8452 75779 306 0 317 1114 0 0");
        assertThat(times.busy()).isEqualTo(1149.17);
        assertThat(times.steal()).isEqualTo(11.14);
    }

    @Test
    void ofStealTheTickThatMayHaveBegunBeforeDoesNotCount() {
        ProcessorTimes before = ProcessorTimes.of("cpu  106048 100 8452 75779 306 0 317 1114 0 0");
        assertThat(before.stolenAtLeastSince(before)).isZero();
        assertThat(ProcessorTimes.of("cpu  106048 100 8452 75779 306 0 317 1115 0 0")
                        .stolenAtLeastSince(before))
                .isCloseTo(0, within(1e-9));
        assertThat(ProcessorTimes.of("cpu  106048 100 8452 75779 306 0 317 1118 0 0")
                        .stolenAtLeastSince(before))
                .isCloseTo(0.03, within(1e-9));
    }

    @Test
    void stealThatIsNotToldIsUnknown() {
        ProcessorTimes times = ProcessorTimes.of("cpu  106048 100 8452 75779 306 0 317");
        assertThat(times.stolenAtLeastSince(times)).isNaN();
    }
}
