package nl.routewijzer.dossier.jdbc;

class PostgresGeldendBeleidTest extends GeldendBeleidContract {
    PostgresGeldendBeleidTest() {
        super(Testdatabase::postgres);
    }
}
