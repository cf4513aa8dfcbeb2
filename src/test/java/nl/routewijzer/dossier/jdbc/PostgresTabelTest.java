package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresTabelTest extends TabelContract {
    private static final String KEPT_APART =
            "SELECT c.relname FROM pg_class c JOIN pg_policies p ON p.tablename = c.relname"
                    + " WHERE c.relrowsecurity AND c.relforcerowsecurity AND p.policyname = c.relname || '_%s' AND p.cmd = 'ALL'";

    PostgresTabelTest() {
        super(Testdatabase::postgres);
    }

    @Test
    void the_database_keeps_every_table_about_persons_apart_and_for_its_owner_too() {
        for (Tabel.Eigenaar eigenaar : new Tabel.Eigenaar[] {Tabel.Eigenaar.GEMEENTE, Tabel.Eigenaar.ACCOUNT}) {
            assertThat(tables(KEPT_APART.formatted(eigenaar.kolom())))
                    .containsExactlyInAnyOrderElementsOf(of(eigenaar));
        }
        assertThat(tables("SELECT policyname FROM pg_policies"))
                .as("one each: a second one would let in what the first keeps out")
                .hasSize(of(Tabel.Eigenaar.GEMEENTE).size()
                        + of(Tabel.Eigenaar.ACCOUNT).size());
    }
}
