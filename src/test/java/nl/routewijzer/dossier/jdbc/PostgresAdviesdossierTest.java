package nl.routewijzer.dossier.jdbc;

class PostgresAdviesdossierTest extends AdviesdossierContract {
    PostgresAdviesdossierTest() {
        super(Testdatabase::postgres);
    }
}
