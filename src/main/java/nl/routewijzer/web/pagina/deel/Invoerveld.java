package nl.routewijzer.web.pagina.deel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One control of the form with what stands in it.
 *
 * @param naam the path in the profile, and the name under which it is posted
 * @param achter what stands behind the control: the unit of a number
 * @param opties the choices, the honest "Onbekend" among them; empty for a text field
 * @param nooit the extra choice of a date that may be "never"
 * @param meldingen what is wrong with it
 * @param wanneer with which other answer it means something; {@code null} for always
 */
public record Invoerveld(
        Bediening bediening,
        String naam,
        String label,
        @Nullable String uitleg,
        boolean verplicht,
        String waarde,
        @Nullable String achter,
        List<Optie> opties,
        @Nullable Optie nooit,
        List<String> meldingen,
        @Nullable Wanneer wanneer) {

    /** A control that always means something. */
    public Invoerveld(
            Bediening bediening,
            String naam,
            String label,
            @Nullable String uitleg,
            boolean verplicht,
            String waarde,
            @Nullable String achter,
            List<Optie> opties,
            @Nullable Optie nooit,
            List<String> meldingen) {
        this(bediening, naam, label, uitleg, verplicht, waarde, achter, opties, nooit, meldingen, null);
    }

    /** How the field is filled in. */
    public enum Bediening {
        TEKST,
        DATUM,
        GETAL,
        RONDJES,
        VINKJES,
        LIJST
    }

    /** A choice. */
    public record Optie(String waarde, String label, boolean gekozen) {}

    public String id() {
        return id(naam);
    }

    /** Where a link to this field leads: a group of choices is reached at its first one. */
    public String doel() {
        return doel(naam, bediening);
    }

    public static String doel(String naam, Bediening bediening) {
        return bediening == Bediening.RONDJES || bediening == Bediening.VINKJES ? id(naam) + "-0" : id(naam);
    }

    /** The ids of the texts that belong to the control, for {@code aria-describedby}. */
    public @Nullable String beschrijving() {
        String ids = Stream.of(
                        uitleg == null ? "" : id() + "-uitleg",
                        wanneer == null ? "" : id() + "-wanneer",
                        achter == null ? "" : id() + "-maat",
                        meldingen.isEmpty() ? "" : id() + "-fout")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public static String id(String naam) {
        return naam.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
