package nl.routewijzer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.document.Brief.Deel;
import nl.routewijzer.document.Brief.Hulp;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Datumtekst;
import org.jspecify.annotations.Nullable;

/** The parts of one letter. What the rules found is only told as long as it explains what was decided. */
final class Briefdelen {
    /** Who has no right to bijstand, whatever the search period. */
    private static final Set<String> GEEN_BIJSTAND = Set.of("JONGER_DAN_18", "AOW_LEEFTIJD");

    /** How a key goes on for who applied for bijstand already. */
    private static final String AANGEVRAAGD = ".aangevraagd";

    private final Keuze keuze;
    private final Routeadvies advies;
    private final Namen namen;
    private final Brieftaal taal;
    private final Afzender afzender;

    Briefdelen(Keuze keuze, Namen namen, Brieftaal taal, Afzender afzender) {
        this.keuze = keuze;
        this.advies = keuze.advies();
        this.namen = namen;
        this.taal = taal;
        this.afzender = afzender;
    }

    List<Deel> all() {
        return Stream.of(
                        deel(null, Stream.of(taal.tekst("begin." + keuze.soort()))),
                        deel("stap.kop." + keuze.staat(), stap()),
                        deel("afspraak.kop", added(Briefaanvulling::afspraak)),
                        deel("waarom.kop", waarom().stream()),
                        hulp(),
                        deel("parallel.kop", parallel()),
                        deel("zoekperiode.kop" + (isAangevraagd() ? AANGEVRAAGD : ""), zoekperiode()),
                        deel("signaal.kop", signalen("signaal.")),
                        deel(
                                "recht.kop",
                                Stream.of("recht." + keuze.staat(), "recht.beschikking", "recht.uitkering")
                                        .map(taal::tekst)),
                        deel("gegevens.kop", Stream.of(taal.tekst("gegevens"))),
                        deel("eigen.kop", added(Briefaanvulling::regel)),
                        deel("vragen.kop", vragen()))
                .filter(deel -> !deel.alineas().isEmpty())
                .toList();
    }

    /** What the consultant added, as it was typed. */
    private Stream<String> added(Function<Briefaanvulling, @Nullable String> wat) {
        return Stream.ofNullable(keuze.zaak().aanvulling()).flatMap(een -> Stream.ofNullable(wat.apply(een)));
    }

    private Stream<String> stap() {
        String sleutel = "stap." + keuze.uitkomst();
        String ander =
                keuze.zaak().stap().loket() == null ? ".anders" : keuze.elders().isPresent() ? ".elders" : "";
        String stap = taal.first(sleutel + ander, sleutel).orElseThrow();
        return Stream.of(
                        Optional.of(taal.tekst("stap.zin." + keuze.staat(), stap)),
                        taal.first(sleutel + ander + ".uitleg", sleutel + ".uitleg"),
                        advies.swWerkvorm() == null || !keuze.keepsUitkomst()
                                ? Optional.<String>empty()
                                : taal.find("stap.werkvorm"),
                        taal.find("stap.loket" + ander))
                .flatMap(Optional::stream);
    }

    private Optional<String> waarom() {
        return keuze.keepsUitkomst()
                ? eigenReden().or(() -> taal.first(redenen().toArray(String[]::new)))
                : taal.find("waarom.anders");
    }

    /** What the policy calls a reden or aanleiding of its own. */
    private Optional<String> eigenReden() {
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        return terugmelding == null
                ? Optional.empty()
                : namen.eigen(Codelijst.TERUGMELDREDEN, terugmelding.reden(), advies.gemeente())
                        .or(() -> namen.eigen(Codelijst.AANLEIDING, terugmelding.aanleiding(), advies.gemeente()))
                        .map(naam -> naam + ".");
    }

    /** The keys of what explains the uitkomst, the most precise one first. */
    private Stream<String> redenen() {
        String sleutel = "waarom." + keuze.uitkomst();
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        return Stream.of(
                        isForDoelgroep()
                                ? Stream.of(
                                        "waarom.doelgroep." + advies.doelgroep().grond())
                                : Stream.<String>of(),
                        terugmelding == null
                                ? Stream.<String>of()
                                : Stream.of(
                                        sleutel + ".reden." + terugmelding.reden(),
                                        sleutel + ".aanleiding." + terugmelding.aanleiding()),
                        bemiddelbaarheid == null
                                ? Stream.<String>of()
                                : Stream.of(sleutel + ".binnenTermijn." + bemiddelbaarheid.binnenTermijn()),
                        known(sleutel, Veld.ZOEKRESULTAAT),
                        known(sleutel, Veld.REGELING),
                        Stream.of(sleutel))
                .flatMap(Function.identity());
    }

    /** Whether the candidate goes elsewhere because of the doelgroep. */
    private boolean isForDoelgroep() {
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        return terugmelding == null
                ? advies.loket().equals(advies.doelgroep().verwijs())
                : terugmelding.aanleiding().equals("GEEN_DOELGROEP");
    }

    private Stream<String> known(String sleutel, Veld veld) {
        return keuze.zaak().known(veld).map(code -> sleutel + "." + veld.pad() + "." + code).stream();
    }

    private Deel hulp() {
        List<Hulp> hulp = keuze.voorzieningen().stream().map(this::hulp).toList();
        Stream<String> inleiding = hulp.isEmpty() ? Stream.of() : Stream.of(taal.tekst("hulp." + keuze.soort()));
        return new Deel(taal.tekst("hulp.kop"), inleiding.toList(), hulp);
    }

    private Hulp hulp(String code) {
        return advies.voorzieningen().stream()
                .filter(voorziening -> voorziening.voorziening().equals(code))
                .map(this::hulp)
                .findFirst()
                .orElseGet(() -> new Hulp(namen.voorziening(code), List.of(), null));
    }

    private Hulp hulp(Routeadvies.Voorziening voorziening) {
        return new Hulp(
                voorziening.naam(),
                voorziening.behoeften().stream()
                        .map(behoefte -> namen.eigen(Codelijst.BEHOEFTE, behoefte, advies.gemeente())
                                .orElseGet(() -> taal.tekst("behoefte." + behoefte)))
                        .toList(),
                voorziening.maximaleEinddatum() == null
                        ? null
                        : taal.tekst("hulp.duur", Datumtekst.of(voorziening.maximaleEinddatum())));
    }

    private Stream<String> parallel() {
        return advies.parallel().isEmpty() ? Stream.of() : Stream.of(taal.tekst("parallel"));
    }

    private Stream<String> zoekperiode() {
        Routeadvies.Zoekperiode zoekperiode = advies.zoekperiode();
        String grond = advies.doelgroep().grond();
        if (zoekperiode == null || grond != null && GEEN_BIJSTAND.contains(grond)) {
            return Stream.of();
        }
        String sleutel = "zoekperiode." + zoekperiode.status();
        return Stream.concat(
                zoekperiode(sleutel, sleutel + ".grond." + zoekperiode.grond()).stream(),
                Stream.concat(signalen(sleutel + ".einde."), signalen(sleutel + ".signaal.")));
    }

    /** Who applied already is not told to do so. */
    private Optional<String> zoekperiode(String sleutel, String grond) {
        Optional<String> gewoon = taal.first(sleutel + ".uitkomst." + keuze.uitkomst(), grond, sleutel);
        return isAangevraagd()
                ? taal.first(grond + AANGEVRAAGD, sleutel + AANGEVRAAGD).or(() -> gewoon)
                : gewoon;
    }

    private boolean isAangevraagd() {
        return keuze.zaak().known(Veld.AANVRAAGDATUM).isPresent();
    }

    /** What a signal means for the candidate, where it means something. */
    private Stream<String> signalen(String sleutel) {
        return advies.signalen().stream().flatMap(signaal -> signaal(sleutel, namen.signaal(signaal.code())).stream());
    }

    private Optional<String> signaal(String sleutel, List<String> codes) {
        return taal.first(codes.stream().map(code -> sleutel + code).toArray(String[]::new));
    }

    private Stream<String> vragen() {
        List<String> vragen = new ArrayList<>();
        vragen.add(taal.tekst(afzender.afzender() == null ? "vragen.loket" : "vragen.afzender"));
        if (afzender.telefoon() != null) {
            vragen.add(taal.tekst("vragen.telefoon"));
        }
        if (afzender.email() != null) {
            vragen.add(taal.tekst("vragen.email"));
        }
        vragen.add(taal.tekst("vragen.hulp"));
        return vragen.stream();
    }

    private Deel deel(@Nullable String kop, Stream<String> alineas) {
        return new Deel(kop == null ? null : taal.tekst(kop), alineas.toList(), List.of());
    }
}
