package nl.routewijzer.dossier.jdbc;

class H2PersonenTest extends PersonenContract {
    H2PersonenTest() {
        super(Testdatabase::h2);
    }
}
