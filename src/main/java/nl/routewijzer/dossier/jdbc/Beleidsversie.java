package nl.routewijzer.dossier.jdbc;

import nl.routewijzer.dossier.Beleidstekst;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table of policy versions. */
@Table("beleidsversie")
record Beleidsversie(@Id String hash, String tekst) {

    Beleidstekst beleidstekst() {
        return new Beleidstekst(hash, tekst);
    }
}
