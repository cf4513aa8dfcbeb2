package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.regels.Probleem;

/** A folder with rule files: every {@code *.regels} below it. Hidden files and folders do not count, nor what an editor keeps beside a file. */
final class RuleFolder {
    private static final String EXTENSION = ".regels";
    private static final String ALMOST_EXTENSION = ".regel";
    private static final List<String> BACKUPS = List.of("~", ".bak", ".tmp", ".swp", "#");

    /** With this begins the name of the file by which a word processor marks that it has another open. */
    private static final String OPENED = "~$";

    private final Path folder;

    RuleFolder(Path folder) {
        this.folder = folder;
    }

    /** What tells one state of the folder from another without reading it: path, time, size and identity of each file. */
    Map<String, String> fingerprint() throws IOException {
        Map<String, String> fingerprint = new TreeMap<>();
        for (Path file : files()) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            fingerprint.put(
                    name(file), attributes.lastModifiedTime() + "/" + attributes.size() + "/" + attributes.fileKey());
        }
        return fingerprint;
    }

    /** All files, and the problem of each that cannot be read as a rule file. */
    Ingeleverd read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<Probleem> problemen = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().endsWith(EXTENSION)) {
                try {
                    texts.put(name(file), decode(Files.readAllBytes(file)));
                } catch (CharacterCodingException notUtf8) {
                    problemen.add(new Probleem(
                            name(file), 1, 1, "Dit bestand is geen UTF-8. Bewaar het opnieuw met tekenset UTF-8."));
                }
            } else {
                problemen.add(new Probleem(
                        name(file),
                        1,
                        1,
                        "Dit bestand telt niet mee, want de naam eindigt niet op .regels. Geef het een andere naam."));
            }
        }
        return new Ingeleverd(texts, problemen);
    }

    /** Bytes as text, without the mark that some editors put before UTF-8. */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Rule files, and files whose name suggests that they were meant to be. */
    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> !isHidden(folder.relativize(path)))
                    .filter(path -> looksLikeRuleFile(path.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException changedMeanwhile) {
            throw changedMeanwhile.getCause();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeRuleFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(ALMOST_EXTENSION)
                && !lower.startsWith(OPENED)
                && BACKUPS.stream().noneMatch(lower::endsWith);
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
