package nl.routewijzer.dossier.jdbc;

class H2BesluitenTest extends BesluitenContract {
    H2BesluitenTest() {
        super(Testdatabase::h2);
    }
}
