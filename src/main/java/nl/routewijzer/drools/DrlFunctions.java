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
        return zoekperiode(beleid) + "\n" + prognose(beleid) + "\n" + loket(beleid);
    }

    private static String zoekperiode(Beleid beleid) {
        boolean maart = beleid.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst().equals(Vereist.EERSTE_MAART);
        return """
                // The search period ends after the days, or on the earliest birthday.
                function LocalDate verjaardag(LocalDate geboren, int maanden) {
                  LocalDate dag = geboren.plusMonths(maanden);
                  boolean verschoven = %s && geboren.getMonthValue() == 2 && geboren.getDayOfMonth() == 29
                      && dag.getMonthValue() == 2 && dag.getDayOfMonth() == 28;
                  return verschoven ? dag.plusDays(1) : dag;
                }

                function void zoekperiode(Casus casus, int dagen, int maanden) {
                  LocalDate einde = casus.getMeldingsdatum().plusDays(dagen);
                  LocalDate eerste = verjaardag(casus.getGeboortedatum(), maanden);
                  if (casus.getPartnerGeboortedatum() != null) {
                    LocalDate partner = verjaardag(casus.getPartnerGeboortedatum(), maanden);
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
        drl.append(
                "function void prognose(Casus $casus, int perExtra) {\n  int aantal = 0; int min = 0; int max = 0;\n");
        for (Hersteltermijn termijn : beleid.hersteltermijnen()) {
            drl.append("  if (")
                    .append(DrlNames.quote(termijn.situatie()))
                    .append(".equals(")
                    .append(DrlNames.getter(termijn.feit()))
                    .append(")) { aantal++; min = Math.max(min, ")
                    .append(termijn.minimum())
                    .append("); max = Math.max(max, ")
                    .append(termijn.maximum())
                    .append("); }\n");
        }
        return drl.append("  $casus.setPrognoseMin(min);\n")
                .append("  $casus.setPrognoseMax(max + perExtra * Math.max(0, aantal - 1));\n}\n")
                .toString();
    }

    private static String loket(Beleid beleid) {
        StringBuilder drl = new StringBuilder("function void loket(Casus casus, String rij) {\n");
        for (Tabel.Rij rij : beleid.rows(Tabelsoort.LOKETTEN)) {
            String functie = rij.cel(2).isEmpty() ? "null" : DrlNames.quote(rij.cel(2));
            drl.append("  if (")
                    .append(DrlNames.quote(rij.cel(0)))
                    .append(".equals(rij)) { casus.setLoket(")
                    .append(DrlNames.quote(rij.cel(1)))
                    .append("); casus.setFunctie(")
                    .append(functie)
                    .append("); }\n");
        }
        return drl.append("}\n").toString();
    }
}
