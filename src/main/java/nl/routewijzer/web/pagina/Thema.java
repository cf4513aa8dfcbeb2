package nl.routewijzer.web.pagina;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The look of the pages, set below {@code routewijzer.theme}: the design tokens of an organisation in the NL Design
 * System.
 *
 * @param stylesheet path of the style sheet with the tokens
 * @param cssClass the class under which that style sheet defines them
 * @param folder a folder with an own theme, served below {@code /thema/}
 */
record Thema(
        @DefaultValue("/nlds/voorbeeld-design-tokens/theme.css")
        String stylesheet,

        @DefaultValue("voorbeeld-theme") String cssClass,
        @Nullable String folder) {}
