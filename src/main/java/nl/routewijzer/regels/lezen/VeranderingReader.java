package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening.Bezwaar;
import nl.routewijzer.regels.taal.Voorzieningdelen;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Zinnen.Gelezen;
import org.jspecify.annotations.Nullable;

/** Reads the lines that every layer can write of a voorziening. */
abstract class VeranderingReader implements Voorzieningdelen.Verandering {
    private static final String ANDERE = "Noem hier de code van een andere voorziening, bijvoorbeeld: ";
    private static final String EEN_ANDERE = " PROEFPLAATSING";

    /** What a line lacks that begins well. */
    private static final Map<String, String> UITLEG = Map.of(
            "niet beschikbaar",
            "Noem hier de code van een bezwaar, bijvoorbeeld: niet beschikbaar bij TE_ZWAK. Wanneer een bezwaar"
                    + " geldt, zegt een regel in de stap bezwaren.",
            Samenloop.SLUIT_UIT,
            ANDERE + Samenloop.SLUIT_UIT + EEN_ANDERE,
            Samenloop.SAMEN_MET,
            ANDERE + Samenloop.SAMEN_MET + EEN_ANDERE);

    final LineReader reader;
    final Line header;
    final VermeldingReader vermelding;
    final List<Bezwaar> bezwaren = new ArrayList<>();
    int zwaarte;

    @Nullable
    Grens duur;

    @Nullable
    Grens verlengd;

    private List<String> sluitUit = List.of();
    private List<String> samenMet = List.of();

    VeranderingReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** Says of a line that can be none of these what can stand there. */
    void refuse(Line line, List<Vorm> vormen) {
        UITLEG.entrySet().stream()
                .filter(uitleg -> line.tekst().startsWith(uitleg.getKey()))
                .findFirst()
                .ifPresentOrElse(
                        uitleg -> reader.problem(line, uitleg.getValue()), () -> vermelding.refuse(line, vormen));
    }

    @Override
    public void zwaarte(int nieuw) {
        once(zwaarte > 0);
        zwaarte = nieuw;
    }

    @Override
    public void duurt(Grens hoogstens, @Nullable Grens totaal) {
        once(duur != null);
        duur = hoogstens;
        verlengd = totaal;
    }

    @Override
    public void nietBeschikbaar(List<String> codes, Geldigheid dagen, @Nullable Gelezen<Voorwaarde> tenzij) {
        @Nullable Voorwaarde behalve = condition(tenzij);
        codes.forEach(code -> bezwaren.add(new Bezwaar(code, dagen, behalve)));
    }

    @Override
    public void sluitUit(List<String> voorzieningen) {
        onOneLine(Samenloop.SLUIT_UIT, sluitUit);
        sluitUit = voorzieningen.stream().distinct().toList();
    }

    @Override
    public void samenMet(List<String> voorzieningen) {
        onOneLine(Samenloop.SAMEN_MET, samenMet);
        samenMet = voorzieningen.stream().distinct().toList();
    }

    /** How it stands to others. */
    Samenloop samenloop() {
        return new Samenloop(sluitUit, samenMet);
    }

    /** What is advised follows from the conditions of all voorzieningen, so these cannot ask it. */
    @Nullable
    Voorwaarde condition(@Nullable Gelezen<Voorwaarde> gelezen) {
        if (gelezen == null) {
            return null;
        }
        Line line = reader.taken();
        reader.note(line, gelezen);
        if (!Stap.PARALLEL.mayAsk(gelezen.waarde())) {
            reader.problem(
                    line,
                    line.tekst().length() - gelezen.tekst().length(),
                    "Wat geadviseerd wordt, volgt uit de voorzieningen zelf. Deze zin kan alleen in een regel van de stap"
                            + " signalen.");
        }
        return gelezen.waarde();
    }

    /** Notes that the line says what another said before. */
    void once(boolean eerder) {
        Line line = reader.taken();
        if (eerder) {
            reader.problem(line, "\"" + line.tekst().split(" ", 2)[0] + "\" staat er al bij deze voorziening.");
        }
    }

    private void onOneLine(String begin, List<String> eerder) {
        if (!eerder.isEmpty()) {
            reader.problem(
                    reader.taken(),
                    "\"" + begin + "\" staat er al bij deze voorziening. Zet alle codes achter elkaar op één regel.");
        }
    }
}
