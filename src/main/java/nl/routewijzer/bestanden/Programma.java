package nl.routewijzer.bestanden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vingerafdruk;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The part of the software that decides: all classes from profile to advice. */
public final class Programma {
    private static final String EEN_KLASSE = "beleid/Beleidsregister.class";
    private static final List<String> PACKAGES = List.of("profiel", "regels", "beleid", "advies", "drools");

    private Programma() {}

    /** The same as long as no class that decides has changed. */
    public static String fingerprint() throws IOException {
        String klasse = String.valueOf(Beleidsregister.class.getResource("Beleidsregister.class"));
        String basis = klasse.substring(0, klasse.length() - EEN_KLASSE.length());
        ByteArrayOutputStream klassen = new ByteArrayOutputStream();
        for (String naam : PACKAGES) {
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources(basis + naam + "/*.class");
            Arrays.sort(resources, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
            for (Resource resource : resources) {
                try (InputStream in = resource.getInputStream()) {
                    klassen.writeBytes(in.readAllBytes());
                }
            }
        }
        return Vingerafdruk.of(klassen.toByteArray());
    }
}
