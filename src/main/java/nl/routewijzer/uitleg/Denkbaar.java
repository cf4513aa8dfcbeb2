package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be: by what the candidate or the consultant does, or by what somebody else decides. What is not here never
 * changes in an explanation: birth date, municipality, partner, status, history, and what an authority has established.
 *
 * @param van the values that it begins from; {@code null} among them for unknown, and empty for every known number that can rise
 * @param naar the value that it leads to; {@code null} for each side of each limit that the policy has for the number
 * @param bijzin the change as a clause after "als", with {@code {}} where a number stands
 */
record Denkbaar(
        Veld veld, List<@Nullable Object> van, @Nullable Object naar, String bijzin) {
    /** What a professional has yet to establish: it decides where the facts leave room. */
    private static final Set<Veld> VASTSTELLINGEN = Set.of(
            Veld.VERVOLGDIAGNOSE_AFGEROND,
            Veld.PROGNOSE_CONSULENT,
            Veld.ADVIES_BESCHUT_WERK,
            Veld.GROND_NEGATIEF_ADVIES);

    private static final String VOLDOENDE = "VOLDOENDE";
    private static final String ONTWIKKELBAAR = "ONTWIKKELBAAR";
    private static final String ONVOLDOENDE = "ONVOLDOENDE";
    private static final String IN_BEHANDELING = "IN_BEHANDELING";
    private static final String NIET_AANGEPAKT = "NIET_AANGEPAKT";

    /** All of them; of one field the smallest change first. */
    static final List<Denkbaar> ALLE = all();

    boolean begins(@Nullable Object waarde) {
        return van.contains(waarde) || van.isEmpty() && waarde != null;
    }

    boolean isVaststelling() {
        return VASTSTELLINGEN.contains(veld);
    }

    private static List<Denkbaar> all() {
        List<Denkbaar> alle = new ArrayList<>();
        alle.addAll(leefgebied(Veld.SCHULDEN, "de schulden", "geregeld zijn"));
        alle.addAll(leefgebied(Veld.HUISVESTING, "de huisvesting", "geregeld is"));
        alle.addAll(leefgebied(Veld.ZORGTAKEN, "de zorgtaken", "geregeld zijn"));
        alle.addAll(leefgebied(Veld.JUSTITIE, "de zaken met justitie", "geregeld zijn"));
        alle.addAll(leefgebied(Veld.PSYCHISCHE_GEZONDHEID, "de psychische gezondheid", "geen belemmering meer is"));
        alle.addAll(leefgebied(Veld.VERSLAVING, "de verslaving", "onder controle is"));
        alle.addAll(leefgebied(Veld.GEDRAG, "het gedrag", "geen belemmering meer is"));
        alle.addAll(vaardigheid(Veld.BESCHIKBAARHEID, "de beschikbaarheid", "is"));
        alle.addAll(vaardigheid(Veld.MOTIVATIE, "de motivatie", "is"));
        alle.addAll(vaardigheid(Veld.WERKNEMERSVAARDIGHEDEN, "de werknemersvaardigheden", "zijn"));
        alle.addAll(vaardigheid(Veld.VAKVAARDIGHEDEN, "de vakvaardigheden", "zijn"));
        alle.addAll(vaardigheid(Veld.SOLLICITATIEVAARDIGHEDEN, "de sollicitatievaardigheden", "zijn"));
        alle.addAll(persoonlijk());
        alle.addAll(werk());
        alle.addAll(verloop());
        alle.addAll(vaststellingen());
        return List.copyOf(alle);
    }

    private static List<Denkbaar> leefgebied(Veld veld, String onderwerp, String geregeld) {
        return List.of(
                of(veld, IN_BEHANDELING, "er hulp is bij " + onderwerp, NIET_AANGEPAKT),
                of(veld, "GEREGELD", onderwerp + " " + geregeld, IN_BEHANDELING, NIET_AANGEPAKT));
    }

    private static List<Denkbaar> vaardigheid(Veld veld, String onderwerp, String werkwoord) {
        return List.of(
                of(veld, ONTWIKKELBAAR, onderwerp + " te ontwikkelen " + werkwoord, ONVOLDOENDE),
                of(veld, VOLDOENDE, onderwerp + " voldoende " + werkwoord, ONTWIKKELBAAR, ONVOLDOENDE));
    }

    private static List<Denkbaar> persoonlijk() {
        return List.of(
                of(Veld.BEROEPSBEELD, "DUIDELIJK", "het beroepsbeeld duidelijk is", "ONDUIDELIJK"),
                of(
                        Veld.GEZONDHEID,
                        "GEEN_BELEMMERING",
                        "de tijdelijke belemmering in de gezondheid voorbij is",
                        "TIJDELIJKE_BELEMMERING"),
                of(Veld.ARBEIDSBEPERKING, "GEEN", "de tijdelijke arbeidsbeperking voorbij is", "TIJDELIJK"),
                of(Veld.BEGELEIDINGSBEHOEFTE, "GEEN", "de tijdelijke begeleiding niet meer nodig is", "TIJDELIJK"),
                of(Veld.TAALNIVEAU, "A1", "het taalniveau A1 is", "ALFA"),
                of(Veld.TAALNIVEAU, "A2", "het taalniveau A2 is", "ALFA", "A1"),
                of(Veld.TAALNIVEAU, "B1", "het taalniveau B1 is", "ALFA", "A1", "A2"),
                of(Veld.STARTKWALIFICATIE, true, "de kandidaat een startkwalificatie haalt", false),
                of(Veld.KAN_ONDERWIJS_VOLGEN, true, "de kandidaat onderwijs kan volgen", false));
    }

    private static List<Denkbaar> werk() {
        return List.of(
                of(Veld.WERKGEVER_BESCHIKBAAR, true, "er een werkgever is die de kandidaat wil aannemen", false, null),
                of(
                        Veld.DREMPEL_WERKGEVER,
                        "GEEN",
                        "de werkgever geen drempel meer ziet",
                        "RISICO",
                        "INWERKTIJD",
                        "COLLEGAS"),
                of(Veld.KOSTEN_BELEMMERING, false, "kosten de kandidaat niet meer belemmeren", true),
                number(Veld.LOONWAARDE, "de loonwaarde {} procent is"));
    }

    private static List<Denkbaar> verloop() {
        return List.of(
                of(Veld.VERSCHIJNING, "VERSCHENEN", "de kandidaat alsnog verschijnt", "AFWEZIG_ZONDER_BERICHT"),
                of(Veld.ZOEKRESULTAAT, "WERK", "de kandidaat zelf werk vindt", "GEEN", null),
                of(Veld.ZOEKRESULTAAT, "ONDERWIJS", "de kandidaat zelf een opleiding vindt", "GEEN", null),
                of(
                        Veld.FASE,
                        "PLAATSING",
                        "de kandidaat bij een werkgever is geplaatst",
                        "AANMELDING",
                        "INTAKE",
                        "VERVOLGDIAGNOSE",
                        "BEMIDDELING"));
    }

    private static List<Denkbaar> vaststellingen() {
        return List.of(
                of(Veld.ADVIES_BESCHUT_WERK, "POSITIEF", "het UWV positief adviseert over beschut werk", "AANGEVRAAGD"),
                of(Veld.ADVIES_BESCHUT_WERK, "NEGATIEF", "het UWV negatief adviseert over beschut werk", "AANGEVRAAGD"),
                of(
                        Veld.GROND_NEGATIEF_ADVIES,
                        "TE_ZELFSTANDIG",
                        "het UWV de kandidaat te zelfstandig vindt voor beschut werk",
                        (Object) null),
                of(
                        Veld.GROND_NEGATIEF_ADVIES,
                        "TE_KWETSBAAR",
                        "het UWV de kandidaat te kwetsbaar vindt voor beschut werk",
                        (Object) null),
                of(Veld.VERVOLGDIAGNOSE_AFGEROND, true, "de vervolgdiagnose is afgerond", false, null),
                number(
                        Veld.PROGNOSE_CONSULENT,
                        "de consulent verwacht dat bemiddeling over {} maanden kan beginnen",
                        (Object) null));
    }

    private static Denkbaar of(Veld veld, Object naar, String bijzin, @Nullable Object... van) {
        return new Denkbaar(veld, Arrays.asList(van), naar, bijzin);
    }

    private static Denkbaar number(Veld veld, String bijzin, @Nullable Object... van) {
        return new Denkbaar(veld, Arrays.asList(van), null, bijzin);
    }
}
