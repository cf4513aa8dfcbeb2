package nl.routewijzer.web.pagina;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Routeadvies.Afwijzing;
import nl.routewijzer.advies.Routeadvies.Bemiddelbaarheid;
import nl.routewijzer.advies.Routeadvies.Doelgroep;
import nl.routewijzer.advies.Routeadvies.Ondersteuning;
import nl.routewijzer.advies.Routeadvies.Ontbrekend;
import nl.routewijzer.advies.Routeadvies.Reden;
import nl.routewijzer.advies.Routeadvies.Signaal;
import nl.routewijzer.advies.Routeadvies.Terugmelding;
import nl.routewijzer.advies.Routeadvies.Voorziening;
import nl.routewijzer.advies.Routeadvies.Zoekperiode;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;

/** Gives a realistic advice of the kind that one fact of the profile asks for. */
final class NepAdviseur implements Adviseur {
    private static final Doelgroep JA = new Doelgroep("JA", null, null);
    private static final Zoekperiode GEEN_ZOEKPERIODE =
            new Zoekperiode("NIET_VAN_TOEPASSING", null, null, "GEEN_AANVRAAG");
    private static final Reden DOELGROEP = new Reden(
            "D7 De regeling hoort bij de Participatiewet",
            "D7",
            "De regeling is bijstand (Participatiewet).",
            "Participatiewet artikel 7, lid 1, onder a",
            false,
            "landelijk",
            "landelijk/doelgroep.regels",
            31);

    @Override
    public Routeadvies advise(Kandidaatprofiel profiel, Beleid beleid) {
        Object regeling = profiel.value(Veld.REGELING);
        if (regeling == null) {
            return intake(profiel);
        } else if (regeling.equals("WSW")) {
            return socialeWerkvoorziening(profiel);
        } else if (regeling.equals("BIJSTAND_AANGEVRAAGD")) {
            return zoekperiode(profiel);
        } else if ("AFWEZIG_ZONDER_BERICHT".equals(profiel.value(Veld.VERSCHIJNING))) {
            return terugmelding(profiel);
        }
        return "NIET_AANGEPAKT".equals(profiel.value(Veld.VERSLAVING)) ? grijs(profiel) : ontwikkeling(profiel);
    }

    private static Routeadvies ontwikkeling(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "ONTWIKKELING",
                "WERKBEDRIJF",
                "consulent bedrijfsdienstverlening",
                JA,
                GEEN_ZOEKPERIODE,
                "TIJDELIJKE_ONDERSTEUNING",
                new Bemiddelbaarheid("JA", 3, 9, "TABEL", List.of("werknemersvaardigheden", "SCHULDEN")),
                null,
                List.of(new Voorziening(
                        "LEERWERKPLEK",
                        "Leerwerkplek",
                        50,
                        List.of("WERKRITME"),
                        LocalDate.of(2027, 5, 21),
                        "001 §3.1.1")),
                List.of(new Afwijzing(
                        "PROEFPLAATSING",
                        List.of("GEEN_WERKGEVER"),
                        List.of("Er is nog geen werkgever die deze kandidaat wil aannemen."))),
                List.of("TAAL"),
                List.of(
                        new Ondersteuning("SCHULDEN", "GEMEENTE", "sociaal wijkteam"),
                        new Ondersteuning("RANDVOORWAARDEN", "GEMEENTE", "sociaal wijkteam")),
                null,
                List.of(new Signaal("EENVOUDIGE_TAAL", "Gebruik eenvoudige taal in gesprekken en brieven.")),
                List.of(),
                List.of(
                        DOELGROEP,
                        new Reden(
                                "A4 Werknemersvaardigheden zijn nog in ontwikkeling",
                                "A4",
                                "De werknemersvaardigheden zijn ontwikkelbaar.",
                                "001 §2.3.2",
                                true,
                                "landelijk",
                                "landelijk/afstand.regels",
                                41),
                        new Reden(
                                "U13 Binnen de grens met tijdelijke ondersteuning",
                                "U13",
                                "De langste verwachting is 9 maanden. De grens is 24 maanden.",
                                "001 §2.3.2",
                                false,
                                "regio",
                                "regio/rijk-van-nijmegen/uitkomst.regels",
                                88)));
    }

    private static Routeadvies grijs(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "VERVOLGDIAGNOSE",
                "WERKBEDRIJF",
                "consulent intake en diagnose",
                JA,
                GEEN_ZOEKPERIODE,
                "TIJDELIJKE_ONDERSTEUNING",
                new Bemiddelbaarheid("GRIJS_GEBIED", 12, 36, null, List.of("VERSLAVING", "taalniveau")),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Ondersteuning("VERSLAVING", "SOCIAAL_TEAM", null)),
                null,
                List.of(),
                List.of(),
                List.of(
                        DOELGROEP,
                        new Reden(
                                "U12 Grijs gebied zonder afgeronde vervolgdiagnose",
                                "U12",
                                "De verwachting loopt van 12 tot 36 maanden. De vervolgdiagnose is niet afgerond.",
                                "004 §3.3",
                                true,
                                "landelijk",
                                "landelijk/uitkomst.regels",
                                120)));
    }

    private static Routeadvies zoekperiode(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "ZOEKPERIODE",
                "WERKBEDRIJF",
                "consulent jongeren",
                JA,
                new Zoekperiode("LOOPT", LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 7), null),
                "WERKFIT",
                new Bemiddelbaarheid("JA", 0, 0, "TABEL", List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Signaal(
                        "VROEG_IN_BEHANDELING_OVERWEGEN",
                        "Overweeg om de aanvraag eerder te behandelen: er spelen schulden.")),
                List.of(),
                List.of(new Reden(
                        "Z7 Vier weken zoeken vanaf de melding",
                        "Z7",
                        "De melding was op 9 november 2026. De kandidaat is jonger dan 27 jaar.",
                        "Participatiewet artikel 41, lid 4",
                        false,
                        "landelijk",
                        "landelijk/zoekperiode.regels",
                        77)));
    }

    private static Routeadvies terugmelding(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "TERUGMELDING",
                "GEMEENTE",
                "inkomensconsulent",
                JA,
                GEEN_ZOEKPERIODE,
                "ZEER_INTENSIEVE_BEGELEIDING",
                new Bemiddelbaarheid("NIET_VAN_TOEPASSING", null, null, null, null),
                new Terugmelding("NIET_VERSCHENEN", "NIET_VERSCHENEN", 3, "GEMEENTE"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(
                        DOELGROEP,
                        new Reden(
                                "U3 Afwezig zonder bericht",
                                "U3",
                                "De kandidaat was afwezig zonder bericht.",
                                "001 §4.2 Ad 8",
                                false,
                                "landelijk",
                                "landelijk/uitkomst.regels",
                                22)));
    }

    private static Routeadvies socialeWerkvoorziening(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "SOCIALE_WERKVOORZIENING",
                "WERKBEDRIJF",
                "werkcoach",
                JA,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "WERKEN_OP_LOCATIE",
                List.of(),
                List.of(new Ontbrekend("begeleidingsbehoefte", "U1")),
                List.of(new Reden(
                        "U1 Sociale werkvoorziening",
                        "U1",
                        "De regeling is sociale werkvoorziening (Wsw).",
                        "001 §2.3",
                        false,
                        "landelijk",
                        "landelijk/uitkomst.regels",
                        5)));
    }

    private static Routeadvies intake(Kandidaatprofiel profiel) {
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                NepBeleid.VERSIE,
                "INTAKE",
                "WERKBEDRIJF",
                "consulent intake en diagnose",
                new Doelgroep("ONBEKEND", null, null),
                new Zoekperiode("BEOORDELING_NODIG", null, null, null),
                "NOG_ONBEKEND",
                new Bemiddelbaarheid("ONBEKEND", null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(
                        new Ontbrekend("regeling", "D8"),
                        new Ontbrekend("arbeidsbeperking", "A3"),
                        new Ontbrekend("arbeidsbeperking", "U8"),
                        new Ontbrekend("partner.geboortedatum", "Z5")),
                List.of(new Reden(
                        "D8 De regeling is onbekend",
                        "D8",
                        "De regeling is onbekend.",
                        "Participatiewet artikel 7",
                        false,
                        "landelijk",
                        "landelijk/doelgroep.regels",
                        40)));
    }
}
