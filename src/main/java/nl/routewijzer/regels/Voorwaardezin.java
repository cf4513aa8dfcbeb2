package nl.routewijzer.regels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.UwvUitkering;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Geen;

/**
 * Says what a condition asks, whether or not it holds, as a consultant reads it: codes in words, and in the place of a parameter
 * its value. A clause without capital or full stop.
 */
public final class Voorwaardezin implements Voorwaarde.Visitor<String> {
    private final Situatie situatie;

    private Voorwaardezin(Situatie situatie) {
        this.situatie = situatie;
    }

    /** @param situatie tells the value of parameters, and how the municipality asks its own facts */
    public static String of(Voorwaarde voorwaarde, Situatie situatie) {
        return voorwaarde.accept(new Voorwaardezin(situatie));
    }

    @Override
    public String is(Voorwaarde.Is is) {
        boolean uwv = List.copyOf(UwvUitkering.CODES).equals(is.codes());
        String wat = uwv
                ? "een uitkering van UWV"
                : Opsomming.of(
                        is.codes().stream()
                                .map(code -> Feitwoorden.code(is.feit(), code))
                                .toList(),
                        "of");
        return is.feit().begin() + (is.niet() ? " niet " : " ") + wat;
    }

    @Override
    public String janee(Voorwaarde.Ja ja) {
        return ja.inWords(situatie);
    }

    @Override
    public String vergelijking(Vergelijking vergelijking) {
        Feit feit = vergelijking.feit();
        Parameterwaarde grens = vergelijking.limit(situatie);
        if (grens instanceof Geen) {
            return without(feit);
        }
        return feit.type() instanceof Feit.Type.Dienstduur
                ? "de kandidaat is " + vergelijking.operator().vanDuur() + " " + grens.tekst() + " in dienstverlening"
                : feit.begin() + " " + Vergelijkingszin.relation(vergelijking, situatie);
    }

    /** What has no limit here. */
    private static String without(Feit feit) {
        return "voor " + (feit.type() instanceof Feit.Type.Leeftijd ? "de leeftijd" : feit.onderwerp())
                + " geldt een grens, maar niet in deze gemeente";
    }

    @Override
    public String geleden(Geleden geleden) {
        return geleden.feit().begin() + " " + geleden.operator().vanDuur() + " " + value(geleden.grens()) + " geleden";
    }

    @Override
    public String eerderDan(EerderDan eerder) {
        return eerder.feit().begin() + (eerder.meer() ? " meer dan " : " hoogstens ") + value(eerder.grens())
                + " eerder dan " + eerder.dan().onderwerp();
    }

    @Override
    public String binnenkort(Binnenkort binnenkort) {
        return binnenkort.feit().begin()
                + (binnenkort.later()
                        ? " over meer dan " + value(binnenkort.grens())
                        : " over hoogstens " + value(binnenkort.grens()) + " of al voorbij");
    }

    @Override
    public String datumgrens(Datumgrens grens) {
        String dag = value(grens.grens());
        return grens.feit().begin() + " "
                + switch (grens.operator()) {
                    case LAGER_DAN -> "eerder dan " + dag;
                    case HOOGSTENS -> dag + " of eerder";
                    case MINSTENS -> dag + " of later";
                    case HOGER_DAN -> "later dan " + dag;
                };
    }

    @Override
    public String onbekend(Voorwaarde.Onbekend onbekend) {
        List<Feit> feiten = onbekend.feiten();
        return feiten.size() == 1
                ? feiten.get(0).begin() + " onbekend"
                : "een van deze feiten is onbekend: "
                        + Opsomming.of(feiten.stream().map(Feit::onderwerp).toList(), "of");
    }

    @Override
    public String bekend(Voorwaarde.Bekend bekend) {
        return bekend.inWords(situatie);
    }

    @Override
    public String nooit(Voorwaarde.Nooit nooit) {
        return nooit.inWords(situatie);
    }

    @Override
    public String geldt(Voorwaarde.Geldt geldt) {
        return "in het beleid van deze gemeente staat ‘"
                + words(geldt.parameter().naam()) + "’ op ‘" + Eigenfeit.janee(!geldt.niet()) + "’";
    }

    /** A name that is written in one word, in the words that it is made of. */
    private static String words(String naam) {
        return Codelijst.inWords(naam.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT));
    }

    @Override
    public String eenVan(EenVan eenVan) {
        return "een van deze: " + all(eenVan.voorwaarden(), "; of ");
    }

    @Override
    public String groep(Groep groep) {
        return "‘" + groep.begrip() + "’ geldt" + meaning(groep);
    }

    @Override
    public String niet(Niet niet) {
        return "‘" + niet.groep().begrip() + "’ geldt niet" + meaning(niet.groep());
    }

    private String meaning(Groep groep) {
        return groep.voorwaarden().isEmpty() ? "" : " (" + all(groep.voorwaarden(), " en ") + ")";
    }

    @Override
    public String behalve(Behalve behalve) {
        return "er geldt geen uitzondering ‘" + behalve.uitzondering().titel() + "’ ("
                + all(behalve.uitzondering().behalveAls(), " en ") + ")";
    }

    private String all(List<Voorwaarde> voorwaarden, String tussen) {
        return String.join(
                tussen,
                voorwaarden.stream().map(voorwaarde -> voorwaarde.accept(this)).toList());
    }

    @Override
    public String aantalLeefgebieden(AantalLeefgebieden aantal) {
        return (aantal.hoogstens() ? "hoogstens " : "minstens ")
                + aantal.aantal()
                + (aantal.aantal() == 1 ? " leefgebied is " : " leefgebieden zijn ")
                + codes(aantal.situaties(), "of");
    }

    @Override
    public String loopt(Loopt loopt) {
        return loopt.inWords(situatie);
    }

    @Override
    public String nadert(Nadert nadert) {
        Parameterwaarde termijn = nadert.limit(situatie);
        if (termijn instanceof Geen) {
            return without(nadert.feit());
        }
        String over = "over hoogstens " + value(nadert.over());
        return nadert.duur() instanceof Feit.Type.Leeftijd
                ? over + " wordt " + nadert.feit().onderwerp() + " " + termijn.tekst()
                : over + " is de kandidaat " + termijn.tekst() + " in dienstverlening";
    }

    @Override
    public String tussen(Tussen tussen) {
        return tussen.feiten().get(0).begin() + " van " + Tussen.limit(tussen.vanaf(), situatie) + " tot "
                + Tussen.limit(tussen.tot(), situatie);
    }

    @Override
    public String behoefteAan(BehoefteAan behoefte) {
        return "er is " + (behoefte.geen() ? "geen " : "") + "behoefte aan " + codes(behoefte.behoeften(), "of");
    }

    @Override
    public String gebruikt(Gebruikt gebruikt) {
        String voorziening = gebruikt.voorziening();
        String wat = voorziening == null ? "een voorziening" : Codelijst.inWords(voorziening);
        String niet = gebruikt.niet() ? "niet" : "";
        return gebruikt.resultaten().contains(EerdereVoorziening.LOOPT)
                ? (wat + " loopt " + niet).strip()
                : wat + " is " + (niet + " eerder gebruikt").strip() + gebruikt.result();
    }

    @Override
    public String eigenIs(EigenIs eigen) {
        Optional<Eigenfeit> gevraagd = situatie.eigenfeit(eigen.feit());
        List<String> waarden = eigen.waarden().stream()
                .map(waarde -> gevraagd.map(feit -> feit.inWords(waarde)).orElseGet(() -> plain(waarde)))
                .map(woorden -> "‘" + woorden + "’")
                .toList();
        return asked(eigen.feit()) + " staat " + (eigen.niet() ? "niet " : "") + Opsomming.of(waarden, "of");
    }

    private static String plain(Object waarde) {
        return waarde instanceof Boolean ja ? Eigenfeit.janee(ja) : Codelijst.inWords(waarde.toString());
    }

    @Override
    public String eigenBekend(EigenBekend eigen) {
        return asked(eigen.feit()) + " staat " + (eigen.niet() ? "niets" : "een antwoord");
    }

    private String asked(String feit) {
        return "bij ‘" + situatie.eigenfeit(feit).map(Eigenfeit::tekst).orElseGet(() -> Codelijst.inWords(feit)) + "’";
    }

    @Override
    public String geadviseerd(Geadviseerd geadviseerd) {
        return geadviseerd.inWords(situatie);
    }

    @Override
    public String altijd(Voorwaarde.Altijd altijd) {
        return altijd.inWords(situatie);
    }

    private static String codes(List<String> codes, String laatste) {
        return Opsomming.of(codes.stream().map(Codelijst::inWords).toList(), laatste);
    }

    private String value(Grens grens) {
        Parameterwaarde waarde = grens.in(situatie);
        return waarde instanceof Datum datum ? Datumtekst.of(datum.dag()) : waarde.tekst();
    }
}
