package nl.routewijzer.dossier.jdbc;

class PostgresIsolatieTest extends IsolatieContract {
    PostgresIsolatieTest() {
        super(Testdatabase::postgres);
    }

    @Override
    Zichtvraag vraag() {
        return context.getBean(Zichtvraag.class);
    }
}
