package nl.routewijzer.web.pagina.overzicht;

import java.util.Locale;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.overzicht.Dossierkeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the people behind a number are, and its file: about the same dossiers of the same municipality.
 *
 * @param gemeente the only municipality that was counted; {@code null} for all
 */
record Lijstadres(@Nullable String gemeente, Dossierkeuze dossiers) {

    /** Everybody who was counted. */
    public String all() {
        return list().toUriString();
    }

    String withUitkomst(String uitkomst) {
        return list().queryParam("uitkomst", uitkomst).toUriString();
    }

    String with(String uitkomst, String afstand) {
        return list().queryParam("uitkomst", uitkomst)
                .queryParam("afstand", afstand)
                .toUriString();
    }

    /** Those whose last advice asks to complete the profile. */
    public String incomplete() {
        return list().queryParam("signaal", Vereistsignaal.PROFIEL_ONVOLLEDIG).toUriString();
    }

    /** As the pages and the list name it; empty for those that are open. */
    public String dossier() {
        return dossier(dossiers);
    }

    static String dossier(Dossierkeuze keuze) {
        return keuze == Dossierkeuze.OPEN ? "" : keuze.name().toLowerCase(Locale.ROOT);
    }

    /** The numbers of a part of the page, as a file. */
    public String download(String deel, String vorm) {
        return address("/overzicht/" + deel + "." + vorm).toUriString();
    }

    private UriComponentsBuilder list() {
        return address("/adviezen");
    }

    private UriComponentsBuilder address(String pad) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(pad);
        if (gemeente != null) {
            adres.queryParam("gemeente", gemeente);
        }
        if (!dossier().isEmpty()) {
            adres.queryParam("dossier", dossier());
        }
        return adres;
    }
}
