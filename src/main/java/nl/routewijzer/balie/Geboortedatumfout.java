package nl.routewijzer.balie;

import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;

/** Says that somebody is known by another birth date, and what can be done about it. */
public final class Geboortedatumfout {
    private Geboortedatumfout() {}

    /** @param bevestig how it is confirmed, where this is read, that it is the same person */
    public static Fout of(Botsing botsing, String bevestig) {
        return new Fout(
                Veld.GEBOORTEDATUM.pad(),
                botsing.gegeven().toString(),
                "Dit kenmerk is al van iemand met geboortedatum " + botsing.bekend() + "; hier staat "
                        + botsing.gegeven()
                        + ". Is het iemand anders, of is er een typefout? Verbeter dan het kenmerk of de geboortedatum."
                        + " Is het dezelfde persoon en was " + botsing.bekend() + " fout? " + bevestig);
    }
}
