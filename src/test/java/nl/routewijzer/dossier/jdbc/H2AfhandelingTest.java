package nl.routewijzer.dossier.jdbc;

class H2AfhandelingTest extends AfhandelingContract {
    H2AfhandelingTest() {
        super(Testdatabase::h2);
    }
}
