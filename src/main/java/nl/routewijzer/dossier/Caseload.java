package nl.routewijzer.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The advices that count as light rows, to list and to count. {@code gemeenten} are keys; {@code null} asks for all.
 */
public interface Caseload {

    /** The last advice that was given about every person, newest first. */
    List<Caseloadregel> latest(@Nullable List<String> gemeenten);

    /** Every advice to refer back that was ever given, newest first. */
    List<Caseloadregel> terugmeldingen(@Nullable List<String> gemeenten);

    /** Every advice on which a besluit is in force, newest first. */
    List<Caseloadregel> besloten(@Nullable List<String> gemeenten);

    /** How everybody came along of whom the afstand was judged at least twice. */
    List<Ontwikkeling> ontwikkelingen(@Nullable List<String> gemeenten);

    /**
     * How much there is: as long as this stays the same, so does everything else but until when advices hold, for nothing is
     * ever changed or removed, and what is withdrawn stays so.
     */
    Omvang omvang();

    /** How many advices and besluiten are kept, how many of both are withdrawn, and how often a dossier was closed or opened. */
    record Omvang(long adviezen, long besluiten, long ingetrokken, long standen) {}

    /** Newest first, at most 100 a page. */
    Bladzijde list(Zoekvraag vraag);

    /** A page of a list, and how long that list is. */
    Lijst page(Lijstvraag vraag);

    /** How many advices a page of a list has at most. */
    int PAGE_SIZE = 100;

    /** Beyond this many a list is not counted. */
    int MOST_COUNTED = 10_000;

    /** @param totaal how many advices the whole list has; one more than {@link #MOST_COUNTED} for any number above it */
    record Lijst(List<Caseloadregel> regels, int totaal) {}

    /** The municipalities of which there is an advice, by key. */
    List<String> gemeenten();

    /** The codes of the signals that were ever given. */
    List<String> signalen();

    /** A page; {@code cursor} asks for the next one and is {@code null} on the last. */
    record Bladzijde(List<Caseloadregel> regels, @Nullable UUID cursor) {}
}
