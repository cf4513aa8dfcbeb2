package nl.routewijzer.dossier.jdbc;

class H2BrievenTest extends BrievenContract {
    H2BrievenTest() {
        super(Testdatabase::h2);
    }
}
