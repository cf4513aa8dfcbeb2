package nl.routewijzer.balie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;

/** Stores of many advices those that the dossier can take, and tells what became of each. */
final class Inname {
    private final Adviesdossier dossier;
    private final List<Opname> opnamen = new ArrayList<>();
    private final List<Dossierstuk> stukken = new ArrayList<>();
    private final Map<UUID, Integer> plaatsen = new HashMap<>();
    private final Set<Beleidstekst> beleid = new HashSet<>();

    Inname(Adviesdossier dossier) {
        this.dossier = dossier;
    }

    void refuse(List<Fout> fouten) {
        opnamen.add(new Opname.Geweigerd(fouten));
    }

    void add(Dossierstuk stuk, Beleidstekst tekst) {
        if (dossier.holds(stuk)) {
            opnamen.add(new Opname.Bekend());
            return;
        }
        plaatsen.put(stuk.id(), opnamen.size());
        stukken.add(stuk);
        beleid.add(tekst);
        opnamen.add(new Opname.Bewaard());
    }

    /** All that can be, or none; without those about somebody who is known by another birth date. */
    List<Opname> store() {
        boolean stored = false;
        while (!stored) {
            try {
                dossier.storeAll(stukken, beleid);
                stored = true;
            } catch (AndereGeboortedatum anders) {
                anders.botsingen().forEach(this::leaveOut);
            }
        }
        return opnamen;
    }

    private void leaveOut(Botsing botsing) {
        int plaats = Objects.requireNonNull(plaatsen.get(botsing.advies()));
        opnamen.set(plaats, new Opname.AndereGeboortedatum(botsing));
        stukken.removeIf(stuk -> stuk.id().equals(botsing.advies()));
    }
}
