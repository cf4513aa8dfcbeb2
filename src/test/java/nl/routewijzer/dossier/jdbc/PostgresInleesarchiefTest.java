package nl.routewijzer.dossier.jdbc;

class PostgresInleesarchiefTest extends InleesarchiefContract {
    PostgresInleesarchiefTest() {
        super(Testdatabase::postgres);
    }
}
