package nl.routewijzer.dossier.jdbc;

class PostgresBrievenTest extends BrievenContract {
    PostgresBrievenTest() {
        super(Testdatabase::postgres);
    }
}
