package nl.routewijzer.drools;

import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;

/** Prints the calculations that the rules use, with the tables of the policy in them. */
final class DrlFunctions {
    private DrlFunctions() {}

    static String print(Beleid beleid) {
        return String.join("\n", zoekperiode(beleid), prognose(beleid), loket(beleid), rapportagegroep(beleid));
    }

    private static String zoekperiode(Beleid beleid) {
        boolean maart = beleid.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst().equals(Vereist.EERSTE_MAART);
        return """
                // The search period ends after the days, or on the earliest birthday.
                function LocalDate birthday(LocalDate geboren, int maanden) {
                  LocalDate dag = geboren.plusYears(maanden / 12);
                  boolean verschoven = %s && geboren.getMonthValue() == 2 && geboren.getDayOfMonth() == 29
                      && dag.getMonthValue() == 2 && dag.getDayOfMonth() == 28;
                  return (verschoven ? dag.plusDays(1) : dag).plusMonths(maanden %% 12);
                }

                function void runZoekperiode(Casus casus, int dagen, int maanden) {
                  LocalDate einde = casus.getMeldingsdatum().plusDays(dagen);
                  LocalDate eerste = birthday(casus.getGeboortedatum(), maanden);
                  if (casus.getPartnerGeboortedatum() != null) {
                    LocalDate partner = birthday(casus.getPartnerGeboortedatum(), maanden);
                    eerste = partner.isBefore(eerste) ? partner : eerste;
                  }
                  einde = eerste.isBefore(einde) ? eerste : einde;
                  casus.setZoekperiode(casus.getPeildatum().isBefore(einde) ? "LOOPT" : "AFGELOPEN");
                  casus.setZoekperiodeStart(casus.getMeldingsdatum());
                  casus.setZoekperiodeEinde(einde);
                  casus.setZoekperiodeTotVerjaardag(einde.equals(eerste));
                }
                """.formatted(maart);
    }

    private static String prognose(Beleid beleid) {
        StringBuilder drl = new StringBuilder();
        drl.append("function void forecast(Casus $casus, int perExtra) {\n  int min = 0; int max = 0;\n");
        for (Hersteltermijn termijn : beleid.hersteltermijnen()) {
            drl.append("  if (")
                    .append(DrlNames.quote(termijn.situatie()))
                    .append(".equals(")
                    .append(DrlNames.getter(termijn.feit()))
                    .append(")) { $casus.getBelemmeringen().add(")
                    .append(DrlNames.quote(termijn.belemmering()))
                    .append("); min = Math.max(min, ")
                    .append(termijn.minimum())
                    .append("); max = Math.max(max, ")
                    .append(termijn.maximum())
                    .append("); }\n");
        }
        return drl.append("  $casus.setPrognoseMin(min);\n")
                .append(
                        "  $casus.setPrognoseMax(max + perExtra * Math.max(0, $casus.getBelemmeringen().size() - 1));\n}\n")
                .toString();
    }

    private static String loket(Beleid beleid) {
        StringBuilder drl = new StringBuilder("function void lookUpLoket(Casus casus, String rij) {\n");
        for (Tabel.Rij rij : beleid.rows(Tabelsoort.LOKETTEN)) {
            drl.append("  if (")
                    .append(DrlNames.quote(rij.cel(0)))
                    .append(".equals(rij)) { casus.setLoket(")
                    .append(DrlNames.quote(rij.cel(1)))
                    .append("); casus.setFunctie(")
                    .append(DrlNames.quoteOrNull(rij.cel(2).isEmpty() ? null : rij.cel(2)))
                    .append("); }\n");
        }
        return drl.append("}\n").toString();
    }

    private static String rapportagegroep(Beleid beleid) {
        StringBuilder drl = new StringBuilder("function Integer groupOf(String reden) {\n");
        for (Tabel.Rij rij : beleid.rows(Tabelsoort.RAPPORTAGEGROEPEN)) {
            drl.append("  if (")
                    .append(DrlNames.quote(rij.cel(0)))
                    .append(".equals(reden)) { return ")
                    .append(beleid.rapportagegroep(rij.cel(0)))
                    .append("; }\n");
        }
        return drl.append("  return null;\n}\n").toString();
    }
}
