package nl.routewijzer.dossier.jdbc;

class H2DossierstandTest extends DossierstandContract {
    H2DossierstandTest() {
        super(Testdatabase::h2);
    }
}
