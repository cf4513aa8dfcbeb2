package nl.routewijzer.documentatie;

import java.util.List;

/**
 * One step of a scenario.
 *
 * @param trefwoord the word that it begins with: {@code Gegeven}, {@code En}, {@code Dan}
 * @param tekst the sentence; in an abstract scenario with {@code <kolom>} where a row fills it in
 * @param tabel rows of cells below the step; empty when there are none
 */
public record Stapzin(String trefwoord, String tekst, List<List<String>> tabel) {}
