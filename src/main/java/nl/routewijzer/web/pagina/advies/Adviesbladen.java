package nl.routewijzer.web.pagina.advies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Beleidsarchief;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Bronvermelding;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.verloop.Gebruik;
import nl.routewijzer.verloop.Momentopname;
import nl.routewijzer.web.pagina.advies.Adviesblad.Beleidsstand;
import nl.routewijzer.web.pagina.advies.Adviesblad.Gemis;
import nl.routewijzer.web.pagina.advies.Adviesblad.Regelverwijzing;
import nl.routewijzer.web.pagina.beleid.Beleidswijzer;
import nl.routewijzer.web.pagina.deel.Feitnamen;
import nl.routewijzer.web.pagina.deel.Prognosebeelden;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lays out a stored advice. */
@Component
class Adviesbladen {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final List<String> COUNTED_AS_NO =
            List.of(Veld.START_DIENSTVERLENING.pad(), Kandidaatprofiel.EERDERE_VOORZIENINGEN);

    private final Beleidsarchief archief;
    private final Beleidsbron bron;
    private final Prognosebeelden prognoses;
    private final Inschatting inschatting;
    private final Profieloverzicht overzicht;
    private final Feitnamen namen;
    private final Teksten teksten;
    private final JsonMapper json;

    Adviesbladen(
            Beleidsarchief archief,
            Beleidsbron bron,
            Prognosebeelden prognoses,
            Inschatting inschatting,
            Profieloverzicht overzicht,
            Feitnamen namen,
            Teksten teksten,
            JsonMapper json) {
        this.archief = archief;
        this.bron = bron;
        this.prognoses = prognoses;
        this.inschatting = inschatting;
        this.overzicht = overzicht;
        this.namen = namen;
        this.teksten = teksten;
        this.json = json;
    }

    Adviesblad of(Dossierstuk stuk) {
        Routeadvies advies = json.readValue(stuk.advies(), Routeadvies.class);
        Map<String, Object> profiel = json.readValue(stuk.profiel(), TREE);
        Beleidsregister register = bron.current();
        return new Adviesblad(
                stuk,
                advies,
                Stukregels.naam(register, stuk.gemeente()),
                prognoses.of(advies),
                inschatting.of(profiel, advies),
                gemis(advies),
                overzicht.of(profiel, advies),
                aannames(profiel),
                running(profiel, advies),
                bronnen(stuk, advies),
                new Beleidswijzer(register, teksten),
                stand(stuk, register));
    }

    private static Map<String, LocalDate> running(Map<String, ?> profiel, Routeadvies advies) {
        return new Momentopname(profiel, advies)
                .gebruik().stream()
                        .filter(Gebruik::isRunning)
                        .collect(Collectors.toMap(
                                Gebruik::voorziening,
                                Gebruik::start,
                                (een, ander) -> een.isBefore(ander) ? een : ander));
    }

    private List<Bronvermelding> bronnen(Dossierstuk stuk, Routeadvies advies) {
        List<String> genoemd = Stream.of(
                        advies.redenen().stream().map(Routeadvies.Reden::bron),
                        advies.signalen().stream().map(Routeadvies.Signaal::bron),
                        advies.voorzieningen().stream().map(Routeadvies.Voorziening::bron))
                .flatMap(bronnen -> bronnen)
                .toList();
        return archief.find(stuk).map(Beleid::bronnen).orElse(List.of()).stream()
                .filter(een -> genoemd.stream().anyMatch(een::isCitedIn))
                .toList();
    }

    private static List<String> aannames(Map<String, ?> profiel) {
        return COUNTED_AS_NO.stream().filter(veld -> !profiel.containsKey(veld)).toList();
    }

    private static Beleidsstand stand(Dossierstuk stuk, Beleidsregister register) {
        String nu = register.beleidsversies().get(stuk.gemeente());
        if (nu == null) {
            return Beleidsstand.WEG;
        }
        return nu.equals(stuk.beleidsversie()) ? Beleidsstand.GELIJK : Beleidsstand.VERANDERD;
    }

    private List<Gemis> gemis(Routeadvies advies) {
        Map<String, List<Regelverwijzing>> regels = new LinkedHashMap<>();
        for (Routeadvies.Ontbrekend ontbrekend : advies.ontbrekend()) {
            regels.computeIfAbsent(ontbrekend.veld(), veld -> new ArrayList<>())
                    .add(new Regelverwijzing(ontbrekend.nodigVoor(), doel(advies, ontbrekend.nodigVoor())));
        }
        return regels.entrySet().stream()
                .map(entry ->
                        new Gemis(namen.naam(entry.getKey(), advies), namen.lang(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static @Nullable String doel(Routeadvies advies, String nummer) {
        for (int i = 0; i < advies.redenen().size(); i++) {
            if (advies.redenen().get(i).nummer().equals(nummer)) {
                return "reden-" + (i + 1);
            }
        }
        return null;
    }
}
