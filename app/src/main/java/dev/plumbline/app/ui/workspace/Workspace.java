package dev.plumbline.app.ui.workspace;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The project folder that is open, and what is known of it by every screen. JavaFX thread only. */
public final class Workspace {

    private final Path folder;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty platform = new SimpleStringProperty(this, "platform", "");
    private final ObjectProperty<HostFitness> host = new SimpleObjectProperty<>(this, "host", HostFitness.unknown());
    private final ObjectProperty<Activity> activity = new SimpleObjectProperty<>(this, "activity", Activity.none());
    private final ObjectProperty<Runnable> stop = new SimpleObjectProperty<>(this, "stop", () -> {});

    public Workspace(Path folder) {
        this.folder = folder;
        Path last = folder.getFileName();
        name.set(last == null ? folder.toString() : last.toString());
    }

    public Path folder() {
        return folder;
    }

    /** The name people call it by. */
    public StringProperty nameProperty() {
        return name;
    }

    /** This machine and its JDK in words, as in {@code linux-x86_64 · AVX-512 · JDK 17}. */
    public StringProperty platformProperty() {
        return platform;
    }

    public ObjectProperty<HostFitness> hostProperty() {
        return host;
    }

    /** What runs at the moment. */
    public ObjectProperty<Activity> activityProperty() {
        return activity;
    }

    /** How to end what runs; does nothing while nothing does. */
    public ObjectProperty<Runnable> stopProperty() {
        return stop;
    }
}
