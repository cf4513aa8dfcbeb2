package nl.routewijzer.dossier.jdbc;

class PostgresCaseloadTest extends CaseloadContract {
    PostgresCaseloadTest() {
        super(Testdatabase::postgres);
    }
}
