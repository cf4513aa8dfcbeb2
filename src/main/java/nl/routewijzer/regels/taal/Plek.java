package nl.routewijzer.regels.taal;

import java.util.List;

/**
 * A slot of a line, as the dictionary shows it.
 *
 * @param naam as it stands between the braces
 * @param omschrijving what fits there, in words without a capital or a full stop
 * @param waarden the codes to choose from; empty where there is no list of them
 */
public record Plek(String naam, String omschrijving, List<String> waarden) {}
