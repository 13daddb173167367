package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.RecentWorkspaces;
import dev.plumbline.chart.Tone;
import dev.plumbline.host.HostFinding;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What can be set, what was found, and whether this machine is fit to measure. */
final class SettingsViewModel {

    private final Surroundings surroundings;
    private final LatestRead thresholdReads;
    private final LatestRead jdkReads;
    private final LatestRead hostReads;
    private final ObjectProperty<Theme> theme;
    private final Preferences preferences;
    private final ModelChoice judge;
    private final BooleanProperty trusting;
    private final ObservableList<SettingLine> thresholds = FXCollections.observableArrayList();
    private final ObservableList<SettingLine> jdks = FXCollections.observableArrayList();
    private final ObservableList<HostLine> host = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper readingThresholds =
            new ReadOnlyBooleanWrapper(this, "readingThresholds", false);
    private final ReadOnlyBooleanWrapper readingJdks = new ReadOnlyBooleanWrapper(this, "readingJdks", false);
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "Checking\u2026");
    private final ReadOnlyStringWrapper diagnostics = new ReadOnlyStringWrapper(this, "diagnostics", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    SettingsViewModel(
            Surroundings surroundings, UiExecutor executor, ObjectProperty<Theme> theme, Preferences preferences) {
        this.surroundings = surroundings;
        thresholdReads = executor.latest();
        jdkReads = executor.latest();
        hostReads = executor.latest();
        this.theme = theme;
        this.preferences = preferences;
        judge = new ModelChoice(preferences, System.getenv(), executor);
        trusting = new SimpleBooleanProperty(
                this,
                "trusting",
                preferences
                        .get(SettingsScreen.UNSANDBOXED)
                        .filter("true"::equals)
                        .isPresent());
        trusting.addListener((property, old, now) -> preferences.put(SettingsScreen.UNSANDBOXED, now.toString()));
    }

    /** Whether a tool may run in a plain process where no sandbox works. */
    BooleanProperty trustingProperty() {
        return trusting;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Which language model judges versions of tools. */
    ModelChoice judge() {
        return judge;
    }

    /** The policy of the project; observable. */
    ObservableList<SettingLine> thresholds() {
        return thresholds;
    }

    /** Whether the policy is being read for the first time. */
    ReadOnlyBooleanProperty readingThresholdsProperty() {
        return readingThresholds.getReadOnlyProperty();
    }

    /** Whether this machine is being searched for JDKs for the first time. */
    ReadOnlyBooleanProperty readingJdksProperty() {
        return readingJdks.getReadOnlyProperty();
    }

    /** The JDKs that were found; observable. */
    ObservableList<SettingLine> jdks() {
        return jdks;
    }

    /** The host check; observable. */
    ObservableList<HostLine> host() {
        return host;
    }

    /** As in {@code Measurable with doubt — 2 warnings}. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** The host check as text for a ticket; empty before the first check. */
    ReadOnlyStringProperty diagnosticsProperty() {
        return diagnostics.getReadOnlyProperty();
    }

    /** What could not be read; empty when all could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The folder that is open. */
    String workspace() {
        return surroundings.workspace().toString();
    }

    /** Folders that were open before, newest first. */
    List<String> recent() {
        return new RecentWorkspaces(preferences).without(workspace());
    }

    /** Looks at everything again. */
    void reload() {
        problem.set("");
        fill(thresholdReads, surroundings::thresholds, thresholds);
        fill(jdkReads, surroundings::jdks, jdks);
        hostReads.run(surroundings::host, this::examined, this::complain);
        tellWhatIsRead();
    }

    private void fill(LatestRead reads, Callable<List<SettingLine>> work, ObservableList<SettingLine> lines) {
        reads.run(
                work,
                found -> {
                    lines.setAll(found);
                    tellWhatIsRead();
                },
                this::complain);
    }

    private void tellWhatIsRead() {
        readingThresholds.set(thresholdReads.isUnderWay() && thresholds.isEmpty());
        readingJdks.set(jdkReads.isUnderWay() && jdks.isEmpty());
    }

    private void complain(Throwable failed) {
        problem.set(Complaint.sentence(failed));
        tellWhatIsRead();
    }

    private void examined(Surroundings.Host found) {
        host.setAll(
                found.report().findings().stream().map(SettingsViewModel::line).toList());
        String words = found.report().summary();
        verdict.set(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        StringBuilder text = new StringBuilder(found.platformId() + ": " + words + "\n");
        for (HostLine line : host) {
            text.append(line.symbol())
                    .append(' ')
                    .append(line.name())
                    .append(": ")
                    .append(line.value());
            text.append(line.remedy().isEmpty() ? "" : " \u2192 " + line.remedy())
                    .append('\n');
        }
        diagnostics.set(text.toString());
    }

    private static HostLine line(HostFinding finding) {
        Tone tone = switch (finding.level()) {
            case FINE -> Tone.BETTER;
            case NOTE -> Tone.SAME;
            case DOUBT -> Tone.UNSURE;
            case UNFIT -> Tone.WORSE;
        };
        return new HostLine(finding.level().symbol(), finding.name(), finding.value(), finding.remedy(), tone);
    }

    /** For the status bar. */
    String status() {
        return jdks.size() + (jdks.size() == 1 ? " JDK" : " JDKs") + " \u00b7 " + host.size() + " lines of host check";
    }
}
