package nl.routewijzer.web.pagina.besluit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.balie.Motivatie;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.besluit.Besluitblad.Besluitformulier;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a besluit. */
@Component
class Besluitformulieren {
    private final Teksten teksten;

    Besluitformulieren(Teksten teksten) {
        this.teksten = teksten;
    }

    /** @param namen the voorzieningen to choose from, name by code */
    Besluitformulier of(Besluitinvoer invoer, Map<String, String> namen, @Nullable UUID corrigeert, List<Fout> fouten) {
        Invoerveld besluit = field(
                Bediening.RONDJES,
                "besluit",
                invoer.besluit(),
                Arrays.stream(Besluitsoort.values())
                        .map(soort -> new Optie(
                                soort.name(),
                                teksten.code("BESLUIT", soort.name()),
                                soort.name().equals(invoer.besluit())))
                        .toList(),
                fouten);
        Invoerveld uitkomst = field(
                Bediening.LIJST,
                "uitkomst",
                invoer.uitkomst(),
                Codelijst.UITKOMST.codes().stream()
                        .map(code ->
                                new Optie(code, teksten.code(Codelijst.UITKOMST, code), code.equals(invoer.uitkomst())))
                        .toList(),
                fouten);
        Invoerveld voorzieningen = field(
                Bediening.VINKJES,
                "voorzieningen",
                "",
                namen.entrySet().stream()
                        .map(naam -> new Optie(
                                naam.getKey(),
                                naam.getValue(),
                                invoer.voorzieningen().contains(naam.getKey())))
                        .toList(),
                fouten);
        Invoerveld motivatie = field(Bediening.TEKST, "motivatie", invoer.motivatie(), List.of(), fouten);
        Invoerveld herbeoordelen = field(Bediening.DATUM, "herbeoordelen", invoer.herbeoordelen(), List.of(), fouten);
        return new Besluitformulier(
                besluit,
                uitkomst,
                voorzieningen,
                motivatie,
                herbeoordelen,
                corrigeert,
                summary(Stream.of(besluit, uitkomst, voorzieningen, motivatie, herbeoordelen), fouten));
    }

    private Invoerveld field(Bediening bediening, String veld, String waarde, List<Optie> opties, List<Fout> fouten) {
        String label = teksten.required("besluit.veld." + veld);
        return new Invoerveld(
                bediening,
                "besluit." + veld,
                label,
                teksten.required("besluit.veld." + veld + ".uitleg", Motivatie.KORTSTE),
                false,
                waarde,
                null,
                opties,
                null,
                messages(fouten, veld));
    }

    private List<String> messages(List<Fout> fouten, String veld) {
        String label = teksten.dutch("besluit.veld." + veld);
        return fouten.stream()
                .filter(fout -> fout.veld().equals(veld) || fout.veld().startsWith(veld + "["))
                .map(fout -> Melding.of(fout, label, teksten))
                .toList();
    }

    /** What belongs to no control leads to the first one. */
    private List<Foutregel> summary(Stream<Invoerveld> velden, List<Fout> fouten) {
        List<Invoerveld> alle = velden.toList();
        List<Foutregel> regels = new ArrayList<>();
        fouten.stream()
                .filter(fout -> fout.veld().isEmpty())
                .map(fout -> new Foutregel(alle.get(0).doel(), teksten.required("besluit.kop"), fout.melding()))
                .forEach(regels::add);
        regels.addAll(Foutregel.of(alle));
        return regels;
    }
}
