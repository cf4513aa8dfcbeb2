package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2AdviesdossierTest extends AdviesdossierContract {
    @TempDir
    static Path folder;

    @Override
    String[] properties() {
        return new String[] {"routewijzer.data=" + folder};
    }
}
