package nl.routewijzer.web.inloggen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;

/**
 * Somebody who asks, with the roles that they have.
 *
 * @param naam by which a call says who it is
 */
record Proefpersoon(String naam, List<Toekenning> toekenningen) {
    static final String HEADER = "X-Proefpersoon";

    /** Nobody at all, and somebody whose session is over. */
    static final List<Proefpersoon> BUITEN =
            List.of(new Proefpersoon("niemand", List.of()), new Proefpersoon("verlopen", List.of()));

    /** Every role for each of two municipalities and for none, with two others for another one, and every scope alone. */
    static List<Proefpersoon> all(String gemeente, String andere) {
        List<Proefpersoon> personen = new ArrayList<>();
        for (Rol rol : Rol.values()) {
            personen.add(of(new Toekenning(rol, Bereik.van(List.of(gemeente)))));
            personen.add(of(new Toekenning(rol, Bereik.van(List.of(andere)))));
            personen.add(of(new Toekenning(rol, Bereik.NIETS)));
            for (int verder = 1; verder <= 2; verder++) {
                Rol tweede = Rol.values()[(rol.ordinal() + verder) % Rol.values().length];
                personen.add(of(
                        new Toekenning(rol, Bereik.van(List.of(gemeente))),
                        new Toekenning(tweede, Bereik.van(List.of(andere)))));
            }
        }
        for (Recht scope : Recht.values()) {
            personen.add(of(new Toekenning(Rol.SYSTEEM, Set.of(scope), Bereik.van(List.of(gemeente)))));
        }
        return personen;
    }

    static Proefpersoon of(Toekenning... toekenningen) {
        return new Proefpersoon(
                Arrays.stream(toekenningen)
                        .map(een -> een.rol().code()
                                + (een.rechten().size() == 1 ? "/" + een.rechten() : "")
                                + een.bereik().gemeenten())
                        .collect(Collectors.joining("+")),
                List.of(toekenningen));
    }

    Optional<Gebruiker> gebruiker() {
        return toekenningen.isEmpty() ? Optional.empty() : Optional.of(Gebruiker.met(naam, naam, toekenningen));
    }

    /** Of whom everything is asked, also what would surprise. */
    boolean isThorough() {
        return toekenningen.size() == 1
                && toekenningen
                        .get(0)
                        .rechten()
                        .equals(toekenningen.get(0).rol().rechten())
                && !toekenningen.get(0).bereik().isLeeg();
    }

    /** Of which municipalities, by the matrix; a program only by a scope that it has. */
    Bereik bereik(Rechtentabel.Verzoek verzoek) {
        return toekenningen.stream()
                .filter(een -> verzoek.rollen().contains(een.rol()))
                .filter(een -> een.rol() != Rol.SYSTEEM
                        || verzoek.recht().filter(een.rechten()::contains).isPresent())
                .map(Toekenning::bereik)
                .reduce(Bereik.NIETS, Bereik::met);
    }
}
