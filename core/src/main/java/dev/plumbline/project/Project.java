package dev.plumbline.project;

import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.baseline.EditLog;
import dev.plumbline.format.codec.settings.ProjectYaml;
import dev.plumbline.git.SourceTree;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.store.History;
import dev.plumbline.store.HistoryCare;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that Plumbline works on: {@code baselines/} and {@code plumbline.yaml} are committed, {@code .plumbline/}
 * (history, event logs) is not. It need not be a git checkout.
 */
public final class Project {
    private static final Logger LOG = LoggerFactory.getLogger(Project.class);

    private static final String SETTINGS = "plumbline.yaml";

    private final Path root;
    private Consumer<String> remarks = LOG::warn;
    private @Nullable Store store;
    private @Nullable History history;
    private @Nullable Store shared;
    private final DatabaseAddress address;

    private Project(Path root) {
        this.root = root;
        address = new DatabaseAddress(root.resolve(SETTINGS), () -> settings().database());
    }

    /** The workspace at this folder. */
    public static Project at(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw PlumblineException.usage(folder + " is no folder; name the workspace with -C");
        }
        Project project = new Project(root);
        project.baselines().sweep();
        return project;
    }

    /** Who hears what a person should know of this workspace, a sentence each, from any thread; else the log. */
    public synchronized void tellRemarksTo(Consumer<String> listener) {
        remarks = listener;
    }

    /** Tells whoever hears the remarks of this workspace. */
    public synchronized void remark(String sentence) {
        remarks.accept(sentence);
    }

    public Path root() {
        return root;
    }

    public String name() {
        Path name = root.getFileName();
        return name == null ? root.toString() : name.toString();
    }

    /**
     * Whoever works in a folder that was deleted or moved meanwhile would make it anew, empty, and answer as if nothing had
     * ever been there.
     */
    private Path existingRoot() {
        if (!Files.isDirectory(root)) {
            throw PlumblineException.usage(
                    "the workspace " + root
                            + " is gone: it was deleted or moved while it was open; put it back and try again, or open another");
        }
        return root;
    }

    public BaselineRepository baselines() {
        return new BaselineRepository(existingRoot().resolve("baselines"));
    }

    /** What was accepted, under the names that benchmarks have today. */
    public BaselineRepository accepted() {
        return baselines().under(settings().renames());
    }

    /** What people say of runs, kept beside the baselines. */
    public EditLog edits() {
        return new EditLog(existingRoot().resolve("baselines"));
    }

    public SourceTree sourceTree() {
        return new SourceTree(existingRoot());
    }

    /** Where a run keeps its event log. */
    public Path runFolder(String runId) {
        return state().resolve("runs").resolve(runId);
    }

    /** Where the profilers of a run put their recordings; there only after a run that had such a profiler. */
    public Path profilesFolder(String runId) {
        return runFolder(runId).resolve("profiles");
    }

    public Path state() {
        return existingRoot().resolve(".plumbline");
    }

    public Path historyFile() {
        return state().resolve("history.db");
    }

    /** Copies, checks, and making room for what the history holds. */
    public HistoryCare care() {
        return shared().care();
    }

    /** Whether anything was ever recorded here, or a database of the team may have something. */
    public boolean hasHistory() {
        return Files.exists(historyFile())
                || hadDatabase()
                || !settings().database().isEmpty();
    }

    /**
     * The history of this workspace, or of the team where the settings name a database; made at the first call. What a
     * crash left behind is taken in first.
     */
    public synchronized History history() {
        existingRoot();
        followAddress();
        History opened = history;
        if (opened == null) {
            opened = shared().history();
            Recovery.recover(state().resolve("runs"), opened);
            history = opened;
        }
        return opened;
    }

    private Store file() {
        Store opened = store;
        if (opened == null) {
            String missing = hadDatabase() ? whatIsMissing() : "";
            opened = Store.sqlite(historyFile());
            keepOutOfGit();
            store = opened;
            if (!missing.isEmpty()) {
                remarks.accept(missing);
            }
        }
        return opened;
    }

    /** Runs, tools and reviews: of the team where the settings name a database, else of this workspace. */
    public synchronized Store shared() {
        existingRoot();
        followAddress();
        Store opened = shared;
        if (opened == null) {
            String named = settings().database();
            opened = named.isEmpty() ? file() : Store.postgres(named);
            shared = opened;
        }
        return opened;
    }

    /** Somebody may write another address into the settings while this workspace is open. */
    private void followAddress() {
        if (address.hasChanged()) {
            shared = null;
            history = null;
        }
    }

    /** Empty when the database is there. */
    private String whatIsMissing() {
        Path file = historyFile();
        boolean there = Files.exists(file);
        if (there && file.toFile().length() > 0) {
            return "";
        }
        return file + (there ? " is empty" : " is gone") + ", though this workspace had it; an empty one takes its"
                + " place: tool versions, reviews and decisions are not in it, and of runs only those whose logs are in"
                + " .plumbline/runs; close Plumbline and put a backup there if you have one";
    }

    /** Written right after the database was made, never cloned, and never touched again. */
    private boolean hadDatabase() {
        return Files.exists(ignoreFile());
    }

    private Path ignoreFile() {
        return state().resolve(".gitignore");
    }

    /** Else the history itself would make every later run one of a changed working tree. */
    private void keepOutOfGit() {
        Path ignore = ignoreFile();
        try {
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
        } catch (IOException e) {
            // Whoever writes says so; a history on a read-only disk can be read all the same.
            LOG.debug("{} cannot be written", ignore, e);
        }
    }

    /** What the environment and {@code plumbline.yaml} say, in this order; empty settings when both are silent. */
    public ProjectSettings settings() {
        return SettingsVariables.over(fileSettings(), System.getenv());
    }

    private ProjectSettings fileSettings() {
        Path file = existingRoot().resolve(SETTINGS);
        if (!Files.exists(file)) {
            return ProjectSettings.EMPTY;
        }
        try {
            ProjectSettings settings = ProjectYaml.read(Files.readString(file), "plumbline.yaml");
            Presets.refuseBuiltIn(settings);
            return settings;
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file + " is no UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }
}
