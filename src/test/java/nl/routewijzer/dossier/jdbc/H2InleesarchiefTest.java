package nl.routewijzer.dossier.jdbc;

class H2InleesarchiefTest extends InleesarchiefContract {
    H2InleesarchiefTest() {
        super(Testdatabase::h2);
    }
}
