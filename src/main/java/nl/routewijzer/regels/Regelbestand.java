package nl.routewijzer.regels;

import java.util.List;

/**
 * What one rule file holds.
 *
 * @param zinnen the lines outside the rules, in the order of the file
 */
public record Regelbestand(
        String pad,
        String tekst,
        Laag laag,
        String gebied,
        List<Regel> regels,
        List<Begrip> begrippen,
        List<Uitzondering> uitzonderingen,
        List<Voorziening> voorzieningen,
        List<Waarborg> waarborgen,
        List<Voorzieningwijziging> wijzigingen,
        List<Parameter> parameters,
        List<Zetting> zettingen,
        List<Tabel> tabellen,
        List<Verklaring> verklaringen,
        List<Zinsplaats> zinnen,
        List<Probleem> problemen) {}
