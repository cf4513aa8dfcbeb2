package nl.routewijzer.proef;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.routewijzer.toegang.Rol;

/** Somebody who can log in at the provider for trying out. */
public record Proefaccount(String account, String naam, List<String> rollen, List<String> gemeenten) {
    static final List<String> GEMEENTEN = List.of("druten", "wijchen");

    /** One for every role of a person in each municipality, one with two roles, and one with none. */
    static List<Proefaccount> all() {
        Stream<Proefaccount> perRol = Stream.of(Rol.values())
                .filter(rol -> rol != Rol.SYSTEEM)
                .flatMap(rol -> GEMEENTEN.stream().map(gemeente -> of(rol, gemeente)));
        return Stream.concat(
                        perRol,
                        Stream.of(
                                new Proefaccount(
                                        "twee-rollen",
                                        "Toos Twee Rollen",
                                        List.of("consulent@druten", "teamleider@regio:rijk-van-nijmegen"),
                                        List.of()),
                                new Proefaccount("zonder-rol", "Zef Zonder Rol", List.of(), List.of("druten"))))
                .toList();
    }

    private static Proefaccount of(Rol rol, String gemeente) {
        String naam =
                rol.code().substring(0, 1).toUpperCase(Locale.ROOT) + rol.code().substring(1) + " uit "
                        + gemeente.substring(0, 1).toUpperCase(Locale.ROOT) + gemeente.substring(1);
        return new Proefaccount(rol.code() + "-" + gemeente, naam, List.of(rol.code()), List.of(gemeente));
    }
}
