package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The copies of rules and scenarios that are packaged with the software; they never change. */
final class PackagedFiles {
    private PackagedFiles() {}

    static Map<String, String> rules() throws IOException {
        return read("/rules/", "**/*.regels");
    }

    static Map<String, String> features() throws IOException {
        return read("/features/", "**/*.feature");
    }

    /** Text by path below the folder. */
    private static Map<String, String> read(String folder, String pattern) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + pattern)) {
            String url = resource.getURL().toString();
            try (InputStream in = resource.getInputStream()) {
                texts.put(
                        url.substring(url.lastIndexOf(folder) + folder.length()), RuleFolder.decode(in.readAllBytes()));
            }
        }
        return texts;
    }
}
