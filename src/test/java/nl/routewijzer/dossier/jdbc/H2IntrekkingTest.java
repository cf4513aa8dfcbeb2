package nl.routewijzer.dossier.jdbc;

class H2IntrekkingTest extends IntrekkingContract {
    H2IntrekkingTest() {
        super(Testdatabase::h2);
    }
}
