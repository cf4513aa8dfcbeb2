package nl.routewijzer.toetsing;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Waarborg;
import org.jspecify.annotations.Nullable;

/** What can go wrong with somebody under a policy. */
sealed interface Gebrek {

    /** The step that causes it. */
    Stap stap();

    /** Where somebody wrote down that it is wrong; {@code null} when it is wrong by itself. */
    @Nullable
    Plaats norm();

    /** What the policy does wrong, as the begin of a message. */
    String inWords();

    /** What a policy maker can do about it. */
    String advice();

    /** The first thing that is wrong with a candidate; empty when nothing is. */
    static Optional<Gebrek> find(Kandidaatprofiel profiel, Beleid beleid, Regelset beslissend) {
        Beslissing beslissing = Beslissing.of(profiel, beleid, beslissend);
        return beslissing
                .open()
                .<Gebrek>map(Gat::new)
                .or(() -> beleid.waarborgen().stream()
                        .filter(waarborg -> waarborg.isBroken(beslissing.situatie()))
                        .findFirst()
                        .map(Breuk::new));
    }

    /** No rule determines a part that every advice has. */
    record Gat(Feit deel) implements Gebrek {
        @Override
        public Stap stap() {
            return last(Stap.determining(deel));
        }

        @Override
        public @Nullable Plaats norm() {
            return null;
        }

        @Override
        public String inWords() {
            return "Het beleid heeft een gat: voor de kandidaat in dit voorbeeld bepaalt geen regel " + deel.onderwerp()
                    + ".";
        }

        @Override
        public String advice() {
            return "Voeg in de stap " + stap().naam() + " een regel toe die ook dan past.";
        }
    }

    /** A waarborg is not kept. */
    record Breuk(Waarborg waarborg) implements Gebrek {
        @Override
        public Stap stap() {
            return last(waarborg.nooit().stream()
                    .map(Voorwaarde::feiten)
                    .flatMap(List::stream)
                    .flatMap(feit -> Stap.determining(feit).stream())
                    .sorted()
                    .toList());
        }

        @Override
        public Plaats norm() {
            return waarborg.vermelding().plaats();
        }

        @Override
        public String inWords() {
            return "Dit breekt waarborg " + waarborg.nummer() + " \"" + waarborg.titel() + "\" ("
                    + waarborg.vermelding().bron() + "; "
                    + waarborg.vermelding().plaats() + ").";
        }

        @Override
        public String advice() {
            return "Een waarborg gaat voor alle regels. Pas de regel aan.";
        }
    }

    private static Stap last(List<Stap> stappen) {
        return stappen.isEmpty() ? Stap.UITKOMST : stappen.get(stappen.size() - 1);
    }
}
