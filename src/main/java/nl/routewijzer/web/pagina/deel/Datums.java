package nl.routewijzer.web.pagina.deel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.profiel.Datumnotatie;
import nl.routewijzer.regels.Geldigheid;
import org.springframework.stereotype.Component;

/** Dates as people here write and read them. */
@Component
public class Datums {
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private final Teksten teksten;

    Datums(Teksten teksten) {
        this.teksten = teksten;
    }

    public String voluit(LocalDate datum) {
        return datum.format(VOLUIT.withLocale(Taal.current().locale()));
    }

    /** A day as it is typed, for a narrow column. */
    public String kort(LocalDate datum) {
        return toDutch(datum.toString());
    }

    /** The day of a moment, without the time. */
    public String kort(OffsetDateTime tijdstip) {
        return kort(Balie.day(tijdstip));
    }

    public String voluit(OffsetDateTime tijdstip) {
        ZonedDateTime hier = tijdstip.atZoneSameInstant(Balie.AMSTERDAM);
        return teksten.required("datum.tijd", voluit(hier.toLocalDate()), hier.format(TIJD));
    }

    /** A period in words; empty when it has no begin and no end. */
    public String geldig(Geldigheid geldigheid) {
        List<String> woorden = new ArrayList<>();
        if (!geldigheid.vanaf().equals(LocalDate.MIN)) {
            woorden.add(teksten.required("datum.vanaf", voluit(geldigheid.vanaf())));
        }
        if (!geldigheid.tot().equals(LocalDate.MAX)) {
            woorden.add(teksten.required("datum.tot", voluit(geldigheid.tot())));
        }
        return String.join(" ", woorden);
    }

    /** A typed day as ISO date, whether or not it exists; any other text as it was typed. */
    public static String toIso(String getypt) {
        return Datumnotatie.read(getypt);
    }

    /** The text with every ISO date in it as day-month-year. */
    public static String toDutch(String tekst) {
        return ISO.matcher(tekst).replaceAll("$3-$2-$1");
    }
}
