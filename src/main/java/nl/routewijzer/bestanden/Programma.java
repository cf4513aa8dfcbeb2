package nl.routewijzer.bestanden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vingerafdruk;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The part of the software that decides, and that tries policy out: all classes from profile to advice. */
public final class Programma {
    /** The packages of it, each with all that stands below it; a test asserts that none of their classes needs another. */
    static final List<String> PACKAGES = List.of("profiel", "regels", "beleid", "advies", "drools", "toetsing");

    private static final String EEN_KLASSE = "beleid/Beleidsregister.class";

    private Programma() {}

    /** The same as long as no class that decides has changed. */
    public static String fingerprint() throws IOException {
        String klasse = String.valueOf(Beleidsregister.class.getResource("Beleidsregister.class"));
        return fingerprint(klasse.substring(0, klasse.length() - EEN_KLASSE.length()));
    }

    /** @param basis the URL of the folder of the packages; the same classes in a jar have the same fingerprint */
    static String fingerprint(String basis) throws IOException {
        ByteArrayOutputStream klassen = new ByteArrayOutputStream();
        for (String naam : PACKAGES) {
            for (Resource resource : classes(basis, naam).values()) {
                try (InputStream in = resource.getInputStream()) {
                    klassen.writeBytes(in.readAllBytes());
                }
            }
        }
        return Vingerafdruk.of(klassen.toByteArray());
    }

    /** By URL, so that their order is that of their paths below the package, wherever it stands. */
    private static Map<String, Resource> classes(String basis, String naam) throws IOException {
        Map<String, Resource> classes = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(basis + naam + "/**/*.class")) {
            classes.put(resource.getURL().toString(), resource);
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException("no classes in package " + naam + " of " + basis);
        }
        return classes;
    }
}
