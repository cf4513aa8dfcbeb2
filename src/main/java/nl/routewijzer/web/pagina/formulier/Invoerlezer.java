package nl.routewijzer.web.pagina.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.web.pagina.deel.Datums;
import org.jspecify.annotations.Nullable;

/** Turns the form into the tree of a profile. What it cannot read it passes on as typed, for the reader to name. */
final class Invoerlezer {
    private Invoerlezer() {}

    static Map<String, Object> toTree(Invoer invoer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Veld veld : Veld.values()) {
            Object waarde = read(veld, invoer);
            if (waarde != null) {
                branch(tree, veld).put(veld.naam(), waarde);
            }
        }
        if (invoer.rijen() > 0) {
            tree.put(Invoer.EERDERE_VOORZIENINGEN, rijen(invoer));
        }
        Map<String, Object> eigen = new LinkedHashMap<>();
        invoer.eigen().forEach((naam, tekst) -> eigen.put(naam, janee(tekst)));
        if (!eigen.isEmpty()) {
            tree.put(Eigenfeit.EIGEN, eigen);
        }
        return tree;
    }

    private static @Nullable Object read(Veld veld, Invoer invoer) {
        String tekst = invoer.waarde(veld.pad()).strip();
        if (veld.type() instanceof Veldtype.Datum datum && datum.ookNooit()) {
            return nooitOrDatum(tekst, !invoer.waarde(veld.pad() + Invoer.NOOIT).isEmpty());
        }
        return tekst.isEmpty() ? null : read(veld.type(), tekst);
    }

    private static Object read(Veldtype type, String tekst) {
        if (type instanceof Veldtype.Datum) {
            return Datums.toIso(tekst);
        } else if (type instanceof Veldtype.Getal) {
            return getal(tekst);
        } else if (type instanceof Veldtype.JaNee) {
            return janee(tekst);
        }
        return tekst;
    }

    private static @Nullable Object nooitOrDatum(String tekst, boolean nooit) {
        if (nooit) {
            return tekst.isEmpty() ? "NOOIT" : tekst + " en nooit";
        }
        return tekst.isEmpty() ? null : Datums.toIso(tekst);
    }

    private static Object getal(String tekst) {
        return tekst.matches("\\d{1,9}") ? (Object) Integer.valueOf(tekst) : tekst;
    }

    private static Object janee(String tekst) {
        return tekst.equals("true") || tekst.equals("false") ? (Object) Boolean.valueOf(tekst) : tekst;
    }

    private static List<Object> rijen(Invoer invoer) {
        List<Object> rijen = new ArrayList<>();
        for (int i = 0; i < invoer.rijen(); i++) {
            Map<String, Object> rij = new LinkedHashMap<>();
            for (String kolom : Invoer.KOLOMMEN) {
                String tekst = invoer.waarde(Invoer.rijnaam(i, kolom)).strip();
                if (!tekst.isEmpty()) {
                    rij.put(kolom, Datums.toIso(tekst));
                }
            }
            rijen.add(rij);
        }
        return rijen;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> tree, Veld veld) {
        int punt = veld.pad().indexOf('.');
        return punt < 0
                ? tree
                : (Map<String, Object>)
                        tree.computeIfAbsent(veld.pad().substring(0, punt), tak -> new LinkedHashMap<String, Object>());
    }
}
