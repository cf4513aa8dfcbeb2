package nl.routewijzer.inlezen;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.beleid.Vingerafdruk;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.dossier.Inleesregel;
import nl.routewijzer.dossier.Inleesstuk;
import nl.routewijzer.dossier.Inleesvoortgang;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Inlezing.Stand;
import nl.routewijzer.profiel.Fout;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is read in into the archive, and reads it back. */
record Inleesboek(Inleesarchief archief, JsonMapper json) {
    private static final TypeReference<Map<String, Object>> CELLEN = new TypeReference<>() {};
    private static final TypeReference<List<Fout>> FOUTEN = new TypeReference<>() {};
    private static final TypeReference<List<String>> KOLOMMEN = new TypeReference<>() {};

    /** A line that is not in the dossier; without {@code fouten} it was not reached yet. */
    record Regel(Rij rij, List<Fout> fouten) {}

    UUID open(Caseloadbestand bestand, byte[] inhoud, Inleeskeuze voorstel, OffsetDateTime nu) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        List<Inleesregel> regels = new ArrayList<>();
        for (Rij rij : bestand.rijen()) {
            regels.add(line(rij, rij.fout().isEmpty() ? List.of() : List.of(new Fout("", null, rij.fout()))));
        }
        archief.store(
                new Inleesstuk(
                        id,
                        nu,
                        bestand.naam(),
                        bestand.vorm().name(),
                        bestand.scheiding(),
                        json.writeValueAsString(bestand.kolommen()),
                        json.writeValueAsString(voorstel),
                        Stand.VOORSTEL.name(),
                        regels.size(),
                        0,
                        0,
                        (int) regels.stream()
                                .filter(regel -> regel.fouten() != null)
                                .count(),
                        Vingerafdruk.of(inhoud)),
                regels);
        return id;
    }

    void begin(UUID id, Inleeskeuze keuze) {
        archief.begin(id, json.writeValueAsString(keuze), Stand.BEZIG.name());
    }

    void end(UUID id, Stand stand) {
        archief.end(id, stand.name());
    }

    /** @param klaar the lines that are in the dossier now, {@code bekend} of which were before */
    void advance(UUID id, List<Rij> klaar, int bekend, List<Weigering> geweigerd) {
        archief.advance(
                id,
                new Inleesvoortgang(
                        klaar.size() - bekend,
                        bekend,
                        klaar.stream().map(Rij::regel).toList(),
                        geweigerd.stream()
                                .map(weigering -> line(weigering.rij(), weigering.fouten()))
                                .toList()));
    }

    private Inleesregel line(Rij rij, List<Fout> fouten) {
        return new Inleesregel(
                rij.regel(),
                json.writeValueAsString(rij.cellen()),
                fouten.isEmpty() ? null : json.writeValueAsString(fouten));
    }

    Optional<Inlezing> find(UUID id) {
        return archief.find(id).map(this::inlezing);
    }

    /** The newest first. */
    List<Inlezing> all() {
        return archief.all().stream().map(this::inlezing).toList();
    }

    /** When the very same file was read in before. */
    Optional<OffsetDateTime> earlier(UUID id) {
        List<Inleesstuk> alle = archief.all();
        return alle.stream()
                .filter(stuk -> stuk.id().equals(id))
                .findFirst()
                .flatMap(stuk -> alle.stream()
                        .filter(ander -> ander.vingerafdruk().equals(stuk.vingerafdruk()))
                        .filter(ander -> ander.id().compareTo(id) < 0 && ander.bewaard() > 0)
                        .findFirst())
                .map(Inleesstuk::tijdstip);
    }

    /** The lines that are not in the dossier, in the order of the file. */
    List<Regel> regels(UUID id) {
        return archief.regels(id).stream()
                .map(regel -> new Regel(
                        new Rij(regel.regel(), json.readValue(regel.cellen(), CELLEN), ""),
                        regel.fouten() == null ? List.of() : json.readValue(regel.fouten(), FOUTEN)))
                .toList();
    }

    private Inlezing inlezing(Inleesstuk stuk) {
        return new Inlezing(
                stuk.id(),
                stuk.tijdstip(),
                stuk.naam(),
                Caseloadbestand.Vorm.valueOf(stuk.vorm()),
                stuk.scheiding(),
                json.readValue(stuk.kolommen(), KOLOMMEN),
                json.readValue(stuk.keuze(), Inleeskeuze.class),
                Stand.valueOf(stuk.stand()),
                stuk.totaal(),
                stuk.bewaard(),
                stuk.bekend(),
                stuk.geweigerd());
    }
}
