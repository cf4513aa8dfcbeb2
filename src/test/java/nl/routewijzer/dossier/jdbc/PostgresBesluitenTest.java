package nl.routewijzer.dossier.jdbc;

class PostgresBesluitenTest extends BesluitenContract {
    PostgresBesluitenTest() {
        super(Testdatabase::postgres);
    }
}
