package nl.routewijzer.dossier.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.routewijzer.logboek.Zegelsleutel;

/**
 * The file with the key that seals the log.
 *
 * @param own whether it is ours to make when it is not there
 */
record Sleutelbestand(Path file, boolean own) {

    /** @throws DossierNotOpened when it is not there, or no key stands in it */
    Zegelsleutel read() {
        try {
            return Zegelsleutel.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw DossierNotOpened.noKey("The key of the log cannot be read from " + file + ": " + e, e);
        }
    }

    boolean isMissing() {
        return !Files.exists(file);
    }

    /** Whoever else can read it could seal another log: a temporary file is its owner's alone, and stays so. */
    Zegelsleutel make() {
        Zegelsleutel sleutel = Zegelsleutel.generate();
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "logboek", null);
            Files.writeString(temporary, sleutel.pem());
            Files.move(temporary, file);
            return sleutel;
        } catch (IOException e) {
            throw DossierNotOpened.noKey("The key of the log cannot be written to " + file + ": " + e, e);
        }
    }
}
