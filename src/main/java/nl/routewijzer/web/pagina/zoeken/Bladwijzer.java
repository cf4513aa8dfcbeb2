package nl.routewijzer.web.pagina.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * Where a page is in its list.
 *
 * @param eerste the place of the first line, from 1
 * @param totaal how many lines the list has, or at least has
 * @param meer whether it has more than that
 * @param heel whether the kenmerk is the very one that was asked for
 * @param vorige the address of the page before; {@code null} for the first
 * @param volgende the address of the next page; {@code null} for the last
 */
record Bladwijzer(
        int eerste,
        int laatste,
        int totaal,
        boolean meer,
        boolean heel,
        @Nullable String vorige,
        @Nullable String volgende) {}
