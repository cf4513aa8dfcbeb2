package nl.routewijzer.dossier.jdbc;

class PostgresPersonenTest extends PersonenContract {
    PostgresPersonenTest() {
        super(Testdatabase::postgres);
    }
}
