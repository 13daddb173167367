package dev.plumbline.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.HostFinding.Level;
import org.junit.jupiter.api.Test;

/** A load is explained by what it hides. */
class DoctorLoadTest {
    @Test
    void aBusyMachineSaysWhichChangesWillNotShow() {
        HostFinding busy = Doctor.load(3.1, 2, Double.NaN);
        assertThat(busy.level()).isEqualTo(Level.UNFIT);
        assertThat(busy.value()).isEqualTo("3.10 on 2 cores: changes below about 12 % will not show");
    }

    @Test
    void aCalibrationSaysWhatAlreadyTheIdleMachineHides() {
        assertThat(Doctor.load(1.0, 2, 0.08).value()).contains("changes below about 8 % will not show");
        assertThat(Doctor.load(1.0, 2, Double.NaN).value()).contains("changes below about 2 % will not show");
    }

    @Test
    void anIdleMachineNeedsNoExplanation() {
        assertThat(Doctor.load(0.2, 2, Double.NaN).level()).isEqualTo(Level.FINE);
        assertThat(Doctor.load(Double.NaN, 2, Double.NaN).level()).isEqualTo(Level.DOUBT);
    }

    @Test
    void moreLoadHidesMore() {
        assertThat(VisibleChange.under(1.5, 2, 0.02)).isLessThan(VisibleChange.under(4, 2, 0.02));
        assertThat(VisibleChange.under(1.5, 8, 0.02)).isEqualTo(0.02);
    }
}
