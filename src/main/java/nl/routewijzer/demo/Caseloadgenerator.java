package nl.routewijzer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.routewijzer.profiel.Veld;

/** Makes up a caseload: the advices of now and those of before, the same for the same seed and the same day. */
final class Caseloadgenerator {
    /** The fact that tells the advices of one candidate apart. */
    static final String MOMENT = "moment";

    /** The value of {@link #MOMENT} for the advice of now. */
    static final String NU = "NU";

    private static final int RECENT_DAYS = 14;

    private final DemoProperties wens;
    private final LocalDate vandaag;
    private final Trekking trekking;
    private final Agenda agenda;
    private final Verleden verleden;

    /** @param vandaag the last day on which an advice was given */
    Caseloadgenerator(DemoProperties wens, LocalDate vandaag) {
        Random random = new Random(wens.seed());
        this.wens = wens;
        this.vandaag = vandaag;
        this.trekking = new Trekking(Kansen.read("kandidaten.csv"), random);
        this.agenda = new Agenda(random);
        this.verleden = new Verleden(agenda, random, vandaag.getYear());
    }

    /** Oldest first. */
    List<Demoadvies> generate() {
        List<Demoadvies> nu = new ArrayList<>();
        for (int nummer = 1; nummer <= wens.kandidaten(); nummer++) {
            nu.add(now(nummer));
        }
        List<Demoadvies> alle = new ArrayList<>(nu);
        nu.forEach(advies -> alle.addAll(verleden.sameRoute(advies)));
        alle.addAll(verleden.terugmeldingen(nu, wens.terugmeldingen()));
        alle.sort(Comparator.comparing(Demoadvies::tijdstip));
        return alle;
    }

    /** Not before New Year: the terugmeldingen of the years before follow published numbers. */
    private Demoadvies now(int nummer) {
        LocalDate nieuwjaar = vandaag.withDayOfYear(1);
        LocalDate recent = vandaag.minusDays(RECENT_DAYS);
        LocalDate gisteren = vandaag.minusDays(1);
        LocalDate peildatum = agenda.day(
                recent.isBefore(nieuwjaar) ? nieuwjaar : recent, gisteren.isBefore(nieuwjaar) ? nieuwjaar : gisteren);
        Map<String, String> feiten = new LinkedHashMap<>();
        feiten.put(MOMENT, NU);
        feiten.put(Veld.KENMERK.pad(), Voorbeeldkenmerk.of(nummer));
        feiten.put(Veld.PEILDATUM.pad(), peildatum.toString());
        return new Demoadvies(trekking.draw(feiten, peildatum), agenda.hour(peildatum));
    }
}
