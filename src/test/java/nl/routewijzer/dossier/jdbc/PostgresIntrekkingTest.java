package nl.routewijzer.dossier.jdbc;

class PostgresIntrekkingTest extends IntrekkingContract {
    PostgresIntrekkingTest() {
        super(Testdatabase::postgres);
    }
}
