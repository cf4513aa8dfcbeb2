package nl.routewijzer.inlezen;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;
import nl.routewijzer.rekenblad.Veiligecel;

/**
 * Makes a caseload of the rows of a table. The first row with two names is the head: what stands above it is a title. Rows and
 * columns in which nothing stands are left out; a column without a name that holds something is called by its place.
 */
final class Tabelvorm {
    private final List<Tabelrij> rijen;
    private final List<String> kolommen;

    private Tabelvorm(List<Tabelrij> gevuld) {
        this.rijen = gevuld.subList(1, gevuld.size());
        this.kolommen = names(gevuld.get(0));
    }

    /** @throws BestandGeweigerd when it has no head, two columns with one name, or more than a caseload has */
    static Caseloadbestand of(String naam, Vorm vorm, char scheiding, Stream<Tabelrij> alle) {
        List<Tabelrij> gevuld =
                Omvang.table(alle.dropWhile(rij -> rij.filled() < 2).filter(rij -> rij.filled() > 0));
        if (gevuld.isEmpty()) {
            throw new BestandGeweigerd(Reden.GEEN_KOLOMMEN);
        }
        Tabelvorm tabel = new Tabelvorm(gevuld);
        List<String> kolommen =
                tabel.kolommen.stream().filter(kolom -> !kolom.isEmpty()).toList();
        Omvang.check(kolommen);
        return new Caseloadbestand(
                naam,
                vorm,
                scheiding,
                kolommen,
                tabel.rijen.stream().map(tabel::row).toList());
    }

    /** By place; empty for a column without a name in which nothing stands. */
    private List<String> names(Tabelrij kop) {
        Set<Integer> gevuld = new HashSet<>();
        int breedte = kop.cellen().size();
        for (Tabelrij rij : rijen) {
            for (int kolom = 0; kolom < Math.min(breedte, rij.cellen().size()); kolom++) {
                if (!rij.cel(kolom).isEmpty()) {
                    gevuld.add(kolom);
                }
            }
        }
        List<String> namen = IntStream.range(0, breedte)
                .mapToObj(kolom -> kop.cel(kolom).isEmpty() && gevuld.contains(kolom)
                        ? "kolom " + (kolom + 1)
                        : Veiligecel.read(kop.cel(kolom)))
                .toList();
        Set<String> gezien = new HashSet<>();
        namen.stream()
                .filter(kolom -> !kolom.isEmpty() && !gezien.add(kolom))
                .findFirst()
                .ifPresent(dubbel -> {
                    throw new BestandGeweigerd(Reden.DUBBELE_KOLOM, dubbel);
                });
        return namen;
    }

    private Rij row(Tabelrij rij) {
        Map<String, Object> cellen = new LinkedHashMap<>();
        for (int i = 0; i < kolommen.size(); i++) {
            String cel = Veiligecel.read(rij.cel(i));
            if (!kolommen.get(i).isEmpty() && !cel.isEmpty()) {
                cellen.put(kolommen.get(i), cel);
            }
        }
        long buiten = rij.cellen().stream()
                .skip(kolommen.size())
                .filter(cel -> !cel.isEmpty())
                .count();
        String fout = buiten > 0
                ? "Deze regel heeft " + rij.cellen().size() + " cellen, meer dan er kolommen zijn (" + kolommen.size()
                        + ")."
                : tooLong(cellen);
        return new Rij(rij.regel(), cellen, fout);
    }

    private static String tooLong(Map<String, Object> cellen) {
        return cellen.entrySet().stream()
                .filter(cel -> cel.getValue().toString().length() > Omvang.LONGEST_CELL)
                .map(cel -> "In de kolom " + cel.getKey() + " staan "
                        + cel.getValue().toString().length() + " tekens. Het mogen er hoogstens " + Omvang.LONGEST_CELL
                        + " zijn.")
                .findFirst()
                .orElse("");
    }
}
