package nl.routewijzer.dossier.jdbc;

class H2GeldendBeleidTest extends GeldendBeleidContract {
    H2GeldendBeleidTest() {
        super(Testdatabase::h2);
    }
}
