package nl.routewijzer.dossier.jdbc;

class PostgresDossierstandTest extends DossierstandContract {
    PostgresDossierstandTest() {
        super(Testdatabase::postgres);
    }
}
