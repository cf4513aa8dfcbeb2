package nl.routewijzer.document;

import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * Writes the letter to a candidate: what happens now and why, what the candidate may do and whom to ask. Always Dutch.
 * Nothing that was typed by hand and no leefgebied gets into it: a letter is read at the kitchen table.
 */
public final class BriefWriter {
    private final MessageSource messages;
    private final Afzender afzender;

    public BriefWriter(MessageSource messages, Afzender afzender) {
        this.messages = messages;
        this.afzender = afzender;
    }

    public Brief write(Zaak zaak, Namen namen) {
        Keuze keuze = new Keuze(zaak);
        Brieftaal taal = Briefinvulling.taal(keuze, namen, afzender, messages);
        return new Brief(
                taal.tekst("onderwerp." + keuze.staat()),
                zaak.advies().kenmerk(),
                Briefinvulling.day(keuze),
                taal.tekst("aanhef"),
                new Briefdelen(keuze, namen, taal, afzender).all(),
                List.of(taal.tekst("groet"), Objects.requireNonNullElse(afzender.afzender(), taal.tekst("groeter"))));
    }
}
