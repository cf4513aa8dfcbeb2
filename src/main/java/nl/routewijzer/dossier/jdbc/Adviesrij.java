package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table of advices; the id is text, so that its order is the order of time on every database. */
@Table("routeadvies")
record Adviesrij(
        @Id String id,
        OffsetDateTime tijdstip,
        String gebied,
        String sleutel,
        String kenmerk,
        LocalDate geboortedatum,
        @Nullable LocalDate geboortedatumWas,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        String engineversie,
        @Nullable String afstand,
        @Nullable String binnenTermijn,
        @Nullable String reden,
        @Nullable String regel,
        @Nullable LocalDate startDienstverlening,
        @Nullable String fase,
        @Nullable LocalDate geldigTot,
        @Nullable LocalDate herbeoordelen,
        String profiel,
        String advies,
        @Nullable OffsetDateTime ingetrokken,
        @Nullable String ingetrokkenReden) {

    static Adviesrij of(Dossierstuk stuk) {
        Samenvatting samenvatting = stuk.samenvatting();
        Identiteit identiteit = stuk.identiteit();
        return new Adviesrij(
                stuk.id().toString(),
                Tijdstip.toKeep(stuk.tijdstip()),
                identiteit.persoon().gebied(),
                identiteit.persoon().sleutel(),
                stuk.kenmerk(),
                identiteit.geboortedatum(),
                identiteit.geboortedatumWas(),
                stuk.gemeente(),
                stuk.peildatum(),
                stuk.uitkomst(),
                stuk.beleidsversie(),
                stuk.engineversie(),
                samenvatting.afstand(),
                samenvatting.binnenTermijn(),
                samenvatting.reden(),
                samenvatting.regel(),
                samenvatting.startDienstverlening(),
                samenvatting.fase(),
                samenvatting.geldigTot(),
                samenvatting.herbeoordelen(),
                stuk.profiel(),
                stuk.advies(),
                stuk.ingetrokken() == null
                        ? null
                        : Tijdstip.toKeep(stuk.ingetrokken().tijdstip()),
                stuk.ingetrokken() == null ? null : stuk.ingetrokken().reden());
    }

    /** @param signalen as the child table has them */
    Dossierstuk stuk(List<String> signalen) {
        return new Dossierstuk(
                UUID.fromString(id),
                Tijdstip.kept(tijdstip),
                new Identiteit(new Persoon(gebied, sleutel), geboortedatum, geboortedatumWas),
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                engineversie,
                new Samenvatting(
                        afstand,
                        binnenTermijn,
                        reden,
                        regel,
                        startDienstverlening,
                        fase,
                        geldigTot,
                        herbeoordelen,
                        signalen),
                profiel,
                advies,
                Intrekrij.read(ingetrokken, ingetrokkenReden));
    }
}
