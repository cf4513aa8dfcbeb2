package nl.routewijzer.dossier.jdbc;

class H2LogboekTest extends LogboekContract {
    H2LogboekTest() {
        super(Testdatabase::h2);
    }

    @Override
    void unlock() {}
}
