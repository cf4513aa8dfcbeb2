package nl.routewijzer.dossier.jdbc;

class H2AdviesdossierTest extends AdviesdossierContract {
    H2AdviesdossierTest() {
        super(Testdatabase::h2);
    }
}
