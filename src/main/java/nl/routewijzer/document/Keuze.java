package nl.routewijzer.document;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Vereisteuitkomst;
import nl.routewijzer.dossier.Besluit;

/** What holds for the candidate now: the besluit, or as long as there is none the advice. */
record Keuze(Zaak zaak) {

    Routeadvies advies() {
        return zaak.advies();
    }

    Optional<Besluit> besluit() {
        return zaak.besluit();
    }

    String uitkomst() {
        return zaak.stap().uitkomst();
    }

    List<String> voorzieningen() {
        return besluit()
                .map(Besluit::voorzieningen)
                .orElseGet(() -> advies().voorzieningen().stream()
                        .map(Routeadvies.Voorziening::voorziening)
                        .toList());
    }

    /** Whether the uitkomst is that of the advice, so that what the rules found still explains it. */
    boolean keepsUitkomst() {
        return uitkomst().equals(advies().uitkomst());
    }

    /**
     * Where who is referred back belongs: the desk that the candidate is told of, where that is not the one that hears of it.
     * Empty for everybody else.
     */
    Optional<String> elders() {
        String verwijs = advies().doelgroep().verwijs();
        return keepsUitkomst() && uitkomst().equals(Vereisteuitkomst.TERUGMELDING.name())
                ? Optional.ofNullable(verwijs).filter(loket -> !loket.equals(advies().loket()))
                : Optional.empty();
    }

    /** Of what the letter speaks: the advice, a besluit that follows it, one with other voorzieningen, or another uitkomst. */
    String soort() {
        return besluit()
                .map(besluit -> besluit.gevolgd() ? "gevolgd" : keepsUitkomst() ? "andereHulp" : "afgeweken")
                .orElse("advies");
    }

    /** Whether it is still an advice, or decided. */
    String staat() {
        return besluit().isPresent() ? "besluit" : "advies";
    }
}
