package nl.routewijzer.dossier.jdbc;

class PostgresGeldighedenTest extends GeldighedenContract {
    PostgresGeldighedenTest() {
        super(Testdatabase::postgres);
    }
}
