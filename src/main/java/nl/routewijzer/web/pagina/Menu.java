package nl.routewijzer.web.pagina;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The main menu, which marks where the reader is. */
@Component
class Menu {
    private static final List<Map.Entry<String, String>> PAGES = List.of(
            Map.entry("/adviezen/nieuw", "layout.nieuw"),
            Map.entry("/adviezen", "layout.adviezen"),
            Map.entry("/overzicht", "layout.overzicht"),
            Map.entry("/inlezen", "layout.inlezen"),
            Map.entry("/beleid", "layout.beleid"),
            Map.entry("/uitleg", "layout.uitleg"));

    /**
     * An entry of the menu.
     *
     * @param tekst the key of its words
     * @param hier for {@code aria-current}: {@code page} on the page itself, {@code true} on one below it
     */
    record Item(String pad, String tekst, @Nullable String hier) {}

    public List<Item> items() {
        String asked = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath() + "/";
        String nearest = PAGES.stream()
                .map(Map.Entry::getKey)
                .filter(pad -> asked.startsWith(pad + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String hier = asked.equals(nearest + "/") ? "page" : "true";
        return PAGES.stream()
                .map(page ->
                        new Item(page.getKey(), page.getValue(), page.getKey().equals(nearest) ? hier : null))
                .toList();
    }
}
