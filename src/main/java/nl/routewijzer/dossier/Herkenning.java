package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import org.jspecify.annotations.Nullable;

/** Recognizes whom advices are about by what is known of these persons, in the order in which the advices are stored. */
public final class Herkenning {
    private final Map<Persoon, Kennis> bekend = new HashMap<>();
    private final Map<Persoon, LocalDate> verbeterd = new LinkedHashMap<>();

    private record Kennis(String kenmerk, LocalDate geboortedatum) {}

    /**
     * Before anybody can be recognized.
     *
     * @param kenmerk as it was first written
     */
    public void add(Persoon persoon, String kenmerk, LocalDate geboortedatum) {
        bekend.put(persoon, new Kennis(kenmerk, geboortedatum));
    }

    /**
     * The advices with the kenmerk as it was first written. What they say was wrong is left out where nothing was.
     *
     * @throws AndereGeboortedatum with all that have another birth date than is known
     */
    public List<Dossierstuk> recognize(List<Dossierstuk> stukken) {
        List<Dossierstuk> herkend = new ArrayList<>();
        List<Botsing> botsingen = new ArrayList<>();
        for (Dossierstuk stuk : stukken) {
            Identiteit identiteit = stuk.identiteit();
            Kennis kennis = Objects.requireNonNull(bekend.get(identiteit.persoon()));
            LocalDate was = corrected(identiteit, kennis);
            if (was == null && !identiteit.geboortedatum().equals(kennis.geboortedatum)) {
                botsingen.add(new Botsing(stuk.id(), kennis.geboortedatum, identiteit.geboortedatum()));
            } else {
                herkend.add(stuk.about(
                        new Identiteit(identiteit.persoon(), identiteit.geboortedatum(), was), kennis.kenmerk));
            }
        }
        if (!botsingen.isEmpty()) {
            throw new AndereGeboortedatum(botsingen);
        }
        return herkend;
    }

    /** By which birth date persons are known from now on, of whom that changed. */
    public Map<Persoon, LocalDate> corrected() {
        return verbeterd;
    }

    private @Nullable LocalDate corrected(Identiteit identiteit, Kennis kennis) {
        boolean isWrong = kennis.geboortedatum.equals(identiteit.geboortedatumWas())
                && !kennis.geboortedatum.equals(identiteit.geboortedatum());
        if (!isWrong) {
            return null;
        }
        add(identiteit.persoon(), kennis.kenmerk, identiteit.geboortedatum());
        verbeterd.put(identiteit.persoon(), identiteit.geboortedatum());
        return kennis.geboortedatum;
    }
}
