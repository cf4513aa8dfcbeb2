package nl.routewijzer.web.pagina;

import java.util.Comparator;
import java.util.List;
import nl.routewijzer.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The main menu, which marks where the reader is; it names no page that is not for them. */
@Component
class Menu {
    private static final List<Page> PAGES = List.of(
            new Page("/adviezen/nieuw", "layout.nieuw", Recht.ADVIES_GEVEN),
            new Page("/adviezen", "layout.adviezen", Recht.KANDIDAAT_LEZEN),
            new Page("/overzicht", "layout.overzicht", Recht.CIJFERS_LEZEN),
            new Page("/inlezen", "layout.inlezen", Recht.INLEZEN),
            new Page("/logboek", "layout.logboek", Recht.LOGBOEK_LEZEN),
            new Page("/beleid", "layout.beleid", Recht.BELEID_LEZEN),
            new Page("/uitleg", "layout.uitleg", null));

    private final Aanwezig aanwezig;

    Menu(Aanwezig aanwezig) {
        this.aanwezig = aanwezig;
    }

    /** @param recht {@code null} for a page that is for anybody */
    private record Page(String pad, String tekst, @Nullable Recht recht) {}

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
                .map(Page::pad)
                .filter(pad -> asked.startsWith(pad + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String hier = asked.equals(nearest + "/") ? "page" : "true";
        return PAGES.stream()
                .filter(page ->
                        page.recht() == null || aanwezig.mag(page.recht().name()))
                .map(page -> new Item(page.pad(), page.tekst(), page.pad().equals(nearest) ? hier : null))
                .toList();
    }
}
