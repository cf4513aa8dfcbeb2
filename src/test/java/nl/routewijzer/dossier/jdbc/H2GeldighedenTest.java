package nl.routewijzer.dossier.jdbc;

class H2GeldighedenTest extends GeldighedenContract {
    H2GeldighedenTest() {
        super(Testdatabase::h2);
    }
}
