package nl.routewijzer.bestanden;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the files below a folder. A link counts as what it leads to while that stands in the folder too; what leads out of it is
 * not followed, or a link could show the lines of any file in the problems.
 */
final class RuleWalk extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 10;
    private static final int MOST_FILES = 10_000;

    private final Path folder;
    private final Path root;
    private final Predicate<String> counts;
    private final List<Path> inside = new ArrayList<>();
    private final List<Path> outside = new ArrayList<>();

    private RuleWalk(Path folder, Predicate<String> counts) throws IOException {
        this.folder = folder;
        this.root = folder.toRealPath();
        this.counts = counts;
    }

    /** @param counts whether a file of this name counts; what is hidden never does */
    static RuleWalk of(Path folder, Predicate<String> counts) throws IOException {
        RuleWalk walk = new RuleWalk(folder, counts);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        Collections.sort(walk.inside);
        Collections.sort(walk.outside);
        return walk;
    }

    /** In the order of their names. */
    List<Path> files() {
        return List.copyOf(inside);
    }

    /** The links that lead out of the folder. */
    List<Path> leavingLinks() {
        return List.copyOf(outside);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
        if (isHidden(dir)) {
            return FileVisitResult.SKIP_SUBTREE;
        } else if (leaves(dir)) {
            outside.add(dir);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file)
                || !attributes.isRegularFile()
                || !counts.test(file.getFileName().toString())) {
            return FileVisitResult.CONTINUE;
        }
        (leaves(file) ? outside : inside).add(file);
        if (inside.size() > MOST_FILES) {
            throw new RuleFolderTooLarge("Er staan meer dan " + MOST_FILES + " regelbestanden in.");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException
                || failure instanceof NoSuchFileException && !file.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private boolean leaves(Path path) throws IOException {
        return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root);
    }
}
