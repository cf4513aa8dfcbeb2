package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The copy of the rules that is packaged with the software; it never changes. */
final class PackagedRules {
    private static final String FOLDER = "/rules/";

    private PackagedRules() {}

    static Map<String, String> read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.regels")) {
            String url = resource.getURL().toString();
            try (InputStream in = resource.getInputStream()) {
                texts.put(
                        url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), RuleFolder.decode(in.readAllBytes()));
            }
        }
        return texts;
    }
}
