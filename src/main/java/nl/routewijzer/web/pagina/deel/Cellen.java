package nl.routewijzer.web.pagina.deel;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import nl.routewijzer.web.pagina.deel.Cijfertabel.Cel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers and days as people of a language read them, and as a machine does. */
@Component
public class Cellen {
    private static final String GEEN = "–";
    private static final double PROCENT = 100;

    private final Datums datums;

    Cellen(Datums datums) {
        this.datums = datums;
    }

    /** A whole number in words: "4.600". */
    public String aantal(int aantal) {
        return NumberFormat.getIntegerInstance(locale()).format(aantal);
    }

    /** A part of a whole: "24,9%"; a dash where there is no whole. */
    public String aandeel(int deel, int geheel) {
        return geheel == 0 ? GEEN : procent(deel, geheel) + "%";
    }

    public Cel number(int aantal) {
        return new Cel(aantal(aantal), String.valueOf(aantal), true, null, false);
    }

    /** A number that leads to the people behind it; where there are none, there is nowhere to go. */
    public Cel number(int aantal, String doel) {
        Cel getal = number(aantal);
        return aantal == 0 ? getal : new Cel(getal.tekst(), getal.kaal(), true, doel, false);
    }

    public Cel share(int deel, int geheel) {
        return new Cel(aandeel(deel, geheel), geheel == 0 ? "" : procent(deel, geheel), true, null, false);
    }

    /** A number with the first as 100; a dash where the first is nothing. */
    public Cel index(int getal, int eerste) {
        return eerste == 0 ? new Cel(GEEN, "", true, null, false) : number((int) Math.round(PROCENT * getal / eerste));
    }

    public Cel day(@Nullable LocalDate dag) {
        return dag == null ? Cel.of(GEEN) : new Cel(datums.voluit(dag), dag.toString(), false, null, false);
    }

    private static String procent(int deel, int geheel) {
        NumberFormat getal = NumberFormat.getNumberInstance(locale());
        getal.setMinimumFractionDigits(1);
        getal.setMaximumFractionDigits(1);
        return getal.format(PROCENT * deel / geheel);
    }

    private static Locale locale() {
        return Taal.current().locale();
    }
}
