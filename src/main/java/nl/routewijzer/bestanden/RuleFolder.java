package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.regels.Probleem;

/** A folder with rule files: every {@code *.regels} below it, as long as it is no larger than policy can be. Hidden files and folders do not count, nor what an editor keeps beside a file. */
final class RuleFolder {
    private static final String EXTENSION = ".regels";
    private static final String ALMOST_EXTENSION = ".regel";
    private static final List<String> BACKUPS = List.of("~", ".bak", ".tmp", ".swp", "#");

    /** With this begins the name of the file by which a word processor marks that it has another open. */
    private static final String OPENED = "~$";

    private static final int LARGEST_FILE = 1 << 20;
    private static final long MOST_BYTES = 32L << 20;

    private static final String BUITEN =
            "Dit is een verwijzing naar iets buiten de map met regels. Die volgt de dienst niet."
                    + " Zet het bestand zelf in de map.";
    private static final String ANDERE_NAAM =
            "Dit bestand telt niet mee, want de naam eindigt niet op .regels. Geef het een andere naam.";
    private static final String TE_GROOT = "Dit bestand is groter dan 1 MB. Splits het.";
    private static final String GEEN_UTF8 = "Dit bestand is geen UTF-8. Bewaar het opnieuw met tekenset UTF-8.";

    private final Path folder;

    RuleFolder(Path folder) {
        this.folder = folder;
    }

    /** What tells one state of the folder from another without reading it: path, time, size and identity of each file. */
    Map<String, String> fingerprint() throws IOException {
        Map<String, String> fingerprint = new TreeMap<>();
        RuleWalk walk = walk();
        walk.leavingLinks().forEach(link -> fingerprint.put(name(link), BUITEN));
        for (Path file : walk.files()) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            fingerprint.put(
                    name(file), attributes.lastModifiedTime() + "/" + attributes.size() + "/" + attributes.fileKey());
        }
        return fingerprint;
    }

    /**
     * All files, and the problem of each that cannot be read as a rule file.
     *
     * @throws RuleFolderTooLarge when there are more of them than policy can be
     */
    Ingeleverd read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<Probleem> problemen = new ArrayList<>();
        RuleWalk walk = walk();
        walk.leavingLinks().forEach(link -> problemen.add(problem(link, BUITEN)));
        long bytes = 0;
        for (Path file : walk.files()) {
            if (!file.toString().endsWith(EXTENSION)) {
                problemen.add(problem(file, ANDERE_NAAM));
                continue;
            }
            byte[] inhoud = bytes(file);
            bytes += inhoud.length;
            if (bytes > MOST_BYTES) {
                throw new RuleFolderTooLarge("Samen zijn de regelbestanden groter dan 32 MB.");
            }
            add(file, inhoud, texts, problemen);
        }
        return new Ingeleverd(texts, problemen);
    }

    private void add(Path file, byte[] inhoud, Map<String, String> texts, List<Probleem> problemen) {
        if (inhoud.length > LARGEST_FILE) {
            problemen.add(problem(file, TE_GROOT));
            return;
        }
        try {
            texts.put(name(file), decode(inhoud));
        } catch (CharacterCodingException notUtf8) {
            problemen.add(problem(file, GEEN_UTF8));
        }
    }

    /** At most one more than a file may have. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    private Probleem problem(Path file, String melding) {
        return new Probleem(name(file), 1, 1, melding);
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
    private RuleWalk walk() throws IOException {
        return RuleWalk.of(folder, RuleFolder::looksLikeRuleFile);
    }

    /** Not through a link that was changed since it was found. */
    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file.toRealPath(), LinkOption.NOFOLLOW_LINKS);
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

    /** Its name alone: where it stands on this machine concerns nobody. */
    @Override
    public String toString() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
