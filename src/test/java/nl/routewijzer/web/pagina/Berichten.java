package nl.routewijzer.web.pagina;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The message files, as the application reads them. */
public final class Berichten {
    private Berichten() {}

    /** The names of the files without language and extension. */
    static List<String> names() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return Arrays.asList(Objects.requireNonNull(yaml.getObject())
                .getProperty("spring.messages.basename")
                .split(","));
    }

    /** @param language empty for Dutch, or {@code _en} */
    static Map<String, String> of(String name, String language) {
        try {
            Map<String, String> texts = new TreeMap<>();
            PropertiesLoaderUtils.loadProperties(new EncodedResource(
                            new ClassPathResource(name + language + ".properties"), StandardCharsets.UTF_8))
                    .forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return texts;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Map<String, String> all(String language) {
        Map<String, String> texts = new TreeMap<>();
        names().forEach(name -> texts.putAll(of(name, language)));
        return texts;
    }

    public static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(new ArrayList<>(names()).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
