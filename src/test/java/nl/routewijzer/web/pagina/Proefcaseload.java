package nl.routewijzer.web.pagina;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Aanvraag;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.MemoryDossier;

/** A small caseload in which every number of the overview is something else than zero; it is 21 November 2026. */
public final class Proefcaseload {
    /** A kenmerk that a spreadsheet would take for a formula. */
    public static final String FORMULE = "-1";

    private static final List<String> FASEN = List.of("INTAKE", "BEMIDDELING", "PLAATSING");

    private final List<Aanvraag> aanvragen = new ArrayList<>();

    private Proefcaseload() {}

    public static void give(Balie balie, MemoryDossier dossier) {
        Proefcaseload caseload = new Proefcaseload();
        for (int jaar = 2021; jaar <= 2025; jaar++) {
            caseload.referredBack(jaar, 2 + jaar % 3);
        }
        caseload.now();
        caseload.moved();
        List<GegevenAdvies> gegeven = balie.giveAll(caseload.aanvragen);
        for (int i = 0; i < gegeven.size(); i += 2) {
            dossier.storeAll(List.of(besluit(gegeven.get(i), i % 8 != 0, i)));
        }
    }

    private void referredBack(int jaar, int aantal) {
        for (int i = 0; i < aantal; i++) {
            Map<String, Object> tree =
                    tree("K-" + jaar + "-" + i, i % 2 == 0 ? "nijmegen" : "wijchen", jaar + "-05-01");
            tree.put("startDienstverlening", jaar + "-02-15");
            tree.put(i == 0 ? "regeling" : "verschijning", i == 0 ? "WW" : "AFWEZIG_ZONDER_BERICHT");
            add(tree);
        }
    }

    private void now() {
        for (int maanden = 0; maanden < 66; maanden += 2) {
            Map<String, Object> tree = tree("K-" + maanden, maanden % 3 == 0 ? "nijmegen" : "druten", "2026-11-02");
            tree.put(
                    "startDienstverlening",
                    LocalDate.parse("2026-11-01").minusMonths(maanden).toString());
            tree.put("fase", FASEN.get(maanden / 2 % FASEN.size()));
            if (maanden % 5 == 0) {
                tree.put("motivatie", "ONTWIKKELBAAR");
                tree.remove("vakvaardigheden");
            }
            add(tree);
        }
        Map<String, Object> formule = tree(FORMULE, "wijchen", "2026-11-03");
        formule.put("startDienstverlening", "2025-02-01");
        formule.put("fase", "BEMIDDELING");
        add(formule);
    }

    /** Some who came closer to work, and some who came further from it. */
    private void moved() {
        for (String peildatum : List.of("2026-02-02", "2026-11-04")) {
            for (int i = 0; i < 4; i++) {
                Map<String, Object> tree = tree("M-" + i, "nijmegen", peildatum);
                boolean dichtbij = peildatum.startsWith("2026-11") == (i < 3);
                tree.put("werknemersvaardigheden", dichtbij ? "VOLDOENDE" : "ONTWIKKELBAAR");
                tree.put("motivatie", dichtbij ? "VOLDOENDE" : "ONTWIKKELBAAR");
                add(tree);
            }
        }
    }

    private static Map<String, Object> tree(String kenmerk, String gemeente, String peildatum) {
        Map<String, Object> tree = new LinkedHashMap<>(Voorbeeldkandidaat.INTAKE.tree);
        tree.put("kenmerk", kenmerk);
        tree.put("gemeente", gemeente);
        tree.put("peildatum", peildatum);
        tree.put("geboortedatum", "1985-06-07");
        tree.put("regeling", "PARTICIPATIEWET");
        tree.put("vakvaardigheden", "VOLDOENDE");
        tree.put("sollicitatievaardigheden", "VOLDOENDE");
        return tree;
    }

    private void add(Map<String, Object> tree) {
        aanvragen.add(new Aanvraag(tree, OffsetDateTime.parse(tree.get("peildatum") + "T10:00:00+01:00")));
    }

    private static Besluit besluit(GegevenAdvies gegeven, boolean gevolgd, int nummer) {
        return new Besluit(
                new UUID(1, nummer),
                gegeven.id(),
                gegeven.tijdstip().plusDays(1),
                gevolgd,
                gevolgd ? gegeven.advies().uitkomst() : "CASUSOVERLEG",
                gevolgd
                        ? gegeven.advies().voorzieningen().stream()
                                .map(Routeadvies.Voorziening::voorziening)
                                .toList()
                        : List.of(),
                gevolgd ? null : "Eerst wil ik dit met een collega bespreken.",
                null,
                gegeven.advies().herbeoordelen());
    }
}
