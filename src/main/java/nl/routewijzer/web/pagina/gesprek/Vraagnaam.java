package nl.routewijzer.web.pagina.gesprek;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.formulier.Invoer;

/**
 * Names a question of the conversation: that of its control in the form, or one of the few that hold more controls.
 *
 * @param naam as it is posted
 */
record Vraagnaam(String naam) {
    /** About whom it is: without this there is no advice. */
    static final Vraagnaam WIE = new Vraagnaam("wie");

    /** What the whole advice begins with, and what no answer makes superfluous. */
    static final Vraagnaam SITUATIE = new Vraagnaam("situatie");

    static final Vraagnaam VOORZIENINGEN = new Vraagnaam(Kandidaatprofiel.EERDERE_VOORZIENINGEN);

    /** Where the answers stand together: no question, but a place to be. */
    static final Vraagnaam OVERZICHT = new Vraagnaam("overzicht");

    private static final List<String> OVER_WIE = paths(Veld.KENMERK, Veld.GEMEENTE, Veld.GEBOORTEDATUM, Veld.PEILDATUM);
    private static final List<String> VAN_DE_SITUATIE =
            paths(Veld.REGELING, Veld.START_DIENSTVERLENING, Veld.VERSCHIJNING);
    private static final Pattern GEBIED = Pattern.compile(Eigenfeit.EIGEN + "\\.[a-z0-9-]+\\.(\\w+)");

    /** The question to which a control belongs, when the conversation comes to it by itself. */
    static Vraagnaam ofControl(String control) {
        if (OVER_WIE.contains(control)) {
            return WIE;
        }
        return control.startsWith(Kandidaatprofiel.EERDERE_VOORZIENINGEN) ? VOORZIENINGEN : new Vraagnaam(control);
    }

    /** Whether it asks for more than one thing. */
    public boolean isSamengesteld() {
        return Set.of(WIE, SITUATIE, VOORZIENINGEN).contains(this);
    }

    /** The names of its controls; of the voorzieningen none, for these stand in rows. */
    List<String> controls() {
        if (equals(WIE)) {
            return OVER_WIE;
        } else if (equals(SITUATIE)) {
            return VAN_DE_SITUATIE;
        }
        return equals(VOORZIENINGEN) || equals(OVERZICHT) ? List.of() : List.of(naam);
    }

    /** Whether a control stands in it. */
    boolean asks(String control) {
        return equals(VOORZIENINGEN)
                ? control.startsWith(Kandidaatprofiel.EERDERE_VOORZIENINGEN)
                : controls().contains(control);
    }

    /** Whether everything that it asks for is filled in. */
    boolean isAnsweredIn(Invoer invoer) {
        return equals(VOORZIENINGEN) ? invoer.rijen() > 0 : facts().allMatch(feit -> isFilledIn(feit, invoer));
    }

    /** Whether anything that it asks for is filled in. */
    boolean isBegunIn(Invoer invoer) {
        return equals(VOORZIENINGEN) ? invoer.rijen() > 0 : facts().anyMatch(feit -> isFilledIn(feit, invoer));
    }

    /** The rest of what was filled in. */
    Invoer leftOutOf(Invoer invoer) {
        return invoer.without(equals(VOORZIENINGEN) ? Set.of(naam) : Set.copyOf(facts().toList()));
    }

    private static boolean isFilledIn(String feit, Invoer invoer) {
        return !invoer.waarde(feit).isBlank()
                || !invoer.waarde(feit + Invoer.NOOIT).isEmpty();
    }

    /** By the name under which what was filled in holds them: a question of a municipality without the municipality. */
    Stream<String> facts() {
        return controls().stream().map(control -> {
            Matcher eigen = GEBIED.matcher(control);
            return eigen.matches() ? Eigenfeit.pad(eigen.group(1)) : control;
        });
    }

    private static List<String> paths(Veld... velden) {
        return Stream.of(velden).map(Veld::pad).toList();
    }
}
