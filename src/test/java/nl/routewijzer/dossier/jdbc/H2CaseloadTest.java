package nl.routewijzer.dossier.jdbc;

class H2CaseloadTest extends CaseloadContract {
    H2CaseloadTest() {
        super(Testdatabase::h2);
    }
}
