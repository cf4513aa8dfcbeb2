package nl.routewijzer.dossier.jdbc;

class H2TabelTest extends TabelContract {
    H2TabelTest() {
        super(Testdatabase::h2);
    }
}
