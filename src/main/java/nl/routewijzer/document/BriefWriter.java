package nl.routewijzer.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.regels.Datumtekst;

/**
 * Writes the letter to a candidate: what happens now and why, what the candidate may do and whom to ask. Always Dutch.
 * Nothing that was typed by hand and no leefgebied gets into it: a letter is read at the kitchen table.
 */
public final class BriefWriter {
    private final Afzender afzender;

    public BriefWriter(Afzender afzender) {
        this.afzender = afzender;
    }

    public Brief write(Zaak zaak, Namen namen) {
        Keuze keuze = new Keuze(zaak);
        Brieftaal taal = Briefinvulling.taal(keuze, namen, afzender);
        String kenmerk = zaak.stuk().kenmerk();
        return new Brief(
                taal.tekst("titel", kenmerk),
                taal.tekst("samenvatting"),
                Stream.of(
                                Optional.of(taal.tekst("afzender")),
                                Optional.of(taal.tekst("datum", Datumtekst.of(Briefinvulling.day(keuze)))),
                                Optional.of(taal.tekst("kenmerk", kenmerk)))
                        .flatMap(Optional::stream)
                        .toList(),
                taal.tekst("onderwerp." + keuze.staat()),
                taal.tekst("aanhef"),
                new Briefdelen(keuze, namen, taal, afzender).all(),
                List.of(taal.tekst("groet"), Objects.requireNonNullElse(afzender.afzender(), taal.tekst("groeter"))));
    }
}
