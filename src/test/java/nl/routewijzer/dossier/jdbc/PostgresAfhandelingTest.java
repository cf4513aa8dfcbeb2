package nl.routewijzer.dossier.jdbc;

class PostgresAfhandelingTest extends AfhandelingContract {
    PostgresAfhandelingTest() {
        super(Testdatabase::postgres);
    }
}
