package dev.plumbline.git;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The git checkout around a folder, if there is one. */
public final class SourceTree {
    private final Path folder;

    public SourceTree(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * A file as it once was.
     *
     * @param since the commit that brought this text
     * @param path below the folder that was asked for
     */
    public record FileVersion(Revision since, String path, String text) {}

    /** The state of the tree now; {@link Revision#NONE} outside a checkout or before its first commit. */
    public Revision revision() {
        return withRepository(SourceTree::revision).orElse(Revision.NONE);
    }

    private static Revision revision(Repository repository) throws IOException {
        ObjectId head = repository.resolve("HEAD");
        if (head == null) {
            return Revision.NONE;
        }
        String branch = repository.getBranch();
        boolean detached = head.name().equals(branch);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(head);
            return new Revision(
                    head.name(),
                    detached || branch == null ? "" : branch,
                    isDirty(repository),
                    commit.getShortMessage());
        }
    }

    private static boolean isDirty(Repository repository) {
        try (Git git = new Git(repository)) {
            return git.status().call().hasUncommittedChanges();
        } catch (GitAPIException | NoWorkTreeException e) {
            return false;
        }
    }

    /** The full hash of the commit at hand, without a look at the files; empty outside a checkout. */
    public Optional<String> head() {
        return withRepository(repository -> repository.resolve("HEAD")).map(ObjectId::name);
    }

    /** The top folder of the checkout, without symbolic links; empty outside one. */
    public Optional<Path> top() {
        return withRepository(repository -> repository.getWorkTree().toPath().toRealPath());
    }

    /**
     * A revision by any name that git knows: a branch, a tag, {@code HEAD~3}, the first digits of a commit.
     *
     * @throws PlumblineException outside a checkout, or when the revision is unknown
     */
    public Revision revision(String name) {
        return withRepository(repository -> {
                    ObjectId id = commit(repository, name);
                    try (RevWalk walk = new RevWalk(repository)) {
                        return new Revision(
                                id.name(), "", false, walk.parseCommit(id).getShortMessage());
                    }
                })
                .orElseThrow(() -> noCheckout(name));
    }

    /**
     * The commits of a range such as {@code v1..main} (without the first), or the one that a name means; the older first.
     *
     * @param below only commits that changed something below this path of the checkout; empty for all
     * @throws PlumblineException outside a checkout, or when a revision is unknown
     */
    public List<Revision> range(String range, String below) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            return List.of(revision(range));
        }
        String until = range.substring(dots + 2);
        return withRepository(repository -> {
                    List<Revision> commits = new ArrayList<>();
                    try (Git git = new Git(repository)) {
                        var log = git.log()
                                .addRange(
                                        commit(repository, range.substring(0, dots)),
                                        commit(repository, until.isEmpty() ? "HEAD" : until));
                        for (RevCommit commit : (below.isEmpty() ? log : log.addPath(below)).call()) {
                            commits.add(0, new Revision(commit.name(), "", false, commit.getShortMessage()));
                        }
                    } catch (GitAPIException e) {
                        throw PlumblineException.failed("git does not tell " + range + " (" + e.getMessage() + ")", e);
                    }
                    return commits;
                })
                .orElseThrow(() -> noCheckout(range));
    }

    private PlumblineException noCheckout(String revision) {
        return PlumblineException.usage(folder + " is no git checkout, so there is no revision " + revision);
    }

    /** The commits that HEAD has, the older first; empty outside a checkout. */
    public List<String> commits() {
        return withRepository(repository -> {
                    ObjectId head = repository.resolve("HEAD");
                    List<String> commits = new ArrayList<>();
                    if (head != null) {
                        try (RevWalk walk = new RevWalk(repository)) {
                            walk.sort(RevSort.TOPO);
                            walk.sort(RevSort.REVERSE, true);
                            walk.markStart(walk.parseCommit(head));
                            walk.forEach(commit -> commits.add(commit.name()));
                        }
                    }
                    return commits;
                })
                .orElse(List.of());
    }

    /** Those of some commits that this checkout does not hold, on any branch; empty outside a checkout. */
    public Set<String> missing(Collection<String> commits) {
        return withRepository(repository -> {
                    Set<String> missing = new HashSet<>();
                    for (String commit : commits) {
                        if (!ObjectId.isId(commit)
                                || !repository.getObjectDatabase().has(ObjectId.fromString(commit))) {
                            missing.add(commit);
                        }
                    }
                    return missing;
                })
                .orElse(Set.of());
    }

    /** The commits that changed something below a folder, the older first; empty outside a checkout. */
    public List<Revision> commitsTouching(Path below) {
        return withRepository(repository -> {
                    ObjectId head = repository.resolve("HEAD");
                    List<Revision> commits = new ArrayList<>();
                    String prefix = prefix(repository, below);
                    if (head != null) {
                        try (Git git = new Git(repository)) {
                            for (RevCommit commit :
                                    git.log().add(head).addPath(prefix).call()) {
                                commits.add(0, new Revision(commit.name(), "", false, commit.getShortMessage()));
                            }
                        } catch (GitAPIException e) {
                            throw PlumblineException.failed(
                                    "git does not tell the history of " + below + " (" + e.getMessage() + ")", e);
                        }
                    }
                    return commits;
                })
                .orElse(List.of());
    }

    /**
     * Every text that a file below a folder ever was in the history of HEAD, each once, the older first.
     *
     * @param below of the checkout
     * @param wanted by the path below that folder
     */
    public List<FileVersion> everyVersion(Path below, Predicate<String> wanted) {
        return withRepository(repository -> {
                    String prefix = prefix(repository, below);
                    List<FileVersion> versions = new ArrayList<>();
                    Set<ObjectId> seen = new HashSet<>();
                    try (RevWalk walk = new RevWalk(repository)) {
                        for (Revision commit : commitsTouching(below)) {
                            RevCommit parsed = walk.parseCommit(ObjectId.fromString(commit.commit()));
                            each(repository, parsed, prefix, (path, blob) -> {
                                if (wanted.test(path) && seen.add(blob)) {
                                    versions.add(new FileVersion(commit, path, text(repository, blob)));
                                }
                            });
                        }
                    }
                    return versions;
                })
                .orElse(List.of());
    }

    /** The name that git would sign a commit with; empty when none is set. */
    public Optional<String> userName() {
        return withRepository(repository -> repository.getConfig().getString("user", null, "name"))
                .filter(name -> !name.isBlank());
    }

    /**
     * The text of all files under a folder at the merge base of HEAD and another revision, by path below that folder.
     *
     * @throws PlumblineException outside a checkout, or when the revision is unknown
     */
    public Map<String, String> filesAtMergeBase(String revision, Path below) {
        return filesAt(revision, below, true);
    }

    /** As {@link #filesAtMergeBase}, at the revision itself. */
    public Map<String, String> filesAt(String revision, Path below) {
        return filesAt(revision, below, false);
    }

    private Map<String, String> filesAt(String revision, Path below, boolean mergeBase) {
        return withRepository(repository -> {
                    ObjectId wanted = commit(repository, revision);
                    ObjectId commit = mergeBase ? mergeBase(repository, wanted) : wanted;
                    return files(repository, commit, prefix(repository, below));
                })
                .orElseThrow(() -> noCheckout(revision));
    }

    /** Without symbolic links, also where the folder itself is gone today. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            if (Files.exists(existing)) {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            }
        }
        return absolute;
    }

    private static ObjectId commit(Repository repository, String revision) throws IOException {
        ObjectId commit;
        try {
            commit = repository.resolve(revision + "^{commit}");
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
            throw PlumblineException.usage(
                    "'" + revision + "' is no single revision of this checkout; see git log for what there is", e);
        }
        if (commit == null) {
            throw PlumblineException.usage(
                    "'" + revision + "' is no revision of this checkout; see git log for what there is");
        }
        return commit;
    }

    private static ObjectId mergeBase(Repository repository, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(commit(repository, "HEAD")));
            walk.markStart(walk.parseCommit(other));
            RevCommit base = walk.next();
            if (base == null) {
                throw PlumblineException.usage("HEAD and " + other.abbreviate(8).name()
                        + " have no common ancestor, so there is no merge base");
            }
            return base.getId();
        }
    }

    private static String prefix(Repository repository, Path below) throws IOException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        return top.relativize(real(below)).toString().replace(File.separatorChar, '/');
    }

    private static Map<String, String> files(Repository repository, ObjectId commit, String prefix) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            each(repository, walk.parseCommit(commit), prefix, (path, blob) -> files.put(path, text(repository, blob)));
        }
        return files;
    }

    /** A file of a commit. */
    private interface Visitor {
        void visit(String pathBelow, ObjectId blob) throws IOException;
    }

    private static void each(Repository repository, RevCommit commit, String prefix, Visitor visitor)
            throws IOException {
        try (TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            tree.setFilter(PathFilter.create(prefix));
            while (tree.next()) {
                visitor.visit(tree.getPathString().substring(prefix.length() + 1), tree.getObjectId(0));
            }
        }
    }

    private static String text(Repository repository, ObjectId blob) throws IOException {
        return new String(repository.open(blob).getBytes(), StandardCharsets.UTF_8);
    }

    /** A question to an open repository. */
    private interface Question<T> {
        @org.jspecify.annotations.Nullable
        T ask(Repository repository) throws IOException;
    }

    private <T> Optional<T> withRepository(Question<T> question) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            return Optional.ofNullable(question.ask(repository));
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "git cannot be read in " + folder + " (" + e.getMessage() + "); try git fsck", e);
        }
    }
}
