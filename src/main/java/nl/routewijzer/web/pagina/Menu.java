package nl.routewijzer.web.pagina;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The main menu, which marks where the reader is. */
@Component
class Menu {
    private static final String ADVIEZEN = "/adviezen";

    private static final List<Plek> PLEKKEN = List.of(
            new Plek("/adviezen/nieuw", "layout.nieuw"),
            new Plek(ADVIEZEN, "layout.adviezen"),
            new Plek("/overzicht", "layout.overzicht"),
            new Plek("/inlezen", "layout.inlezen"),
            new Plek("/beleid", "layout.beleid"),
            new Plek("/uitleg", "layout.uitleg"));

    private record Plek(String pad, String tekst) {}

    /**
     * An entry of the menu.
     *
     * @param tekst the key of its words
     * @param hier {@code page} on the page itself, {@code true} on one below it, else {@code null}
     */
    record Item(String pad, String tekst, @org.jspecify.annotations.Nullable String hier) {}

    public List<Item> items() {
        String nu = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        return PLEKKEN.stream()
                .map(plek -> new Item(plek.pad(), plek.tekst(), hier(plek.pad(), String.valueOf(nu))))
                .toList();
    }
}
