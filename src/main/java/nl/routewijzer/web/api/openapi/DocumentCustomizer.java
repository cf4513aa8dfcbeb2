package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import nl.routewijzer.web.api.http.AnswerHeaders;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Completes the document to what the NL API Design Rules ask. */
@Component
final class DocumentCustomizer implements OpenApiCustomizer {
    private static final String VERSION_PATH = "/v1";

    private final Environment settings;

    DocumentCustomizer(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(info())
                .servers(List.of(new Server().url(setting("server-url")).description("Deze installatie.")))
                .tags(tags());
        document.setPaths(belowServer(document.getPaths()));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(Antwoorden::complete);
        document.getComponents().setSchemas(new TreeMap<>(new Componenten().schemas()));
    }

    private Info info() {
        return new Info()
                .title("Routewijzer")
                .version(AnswerHeaders.API_VERSION)
                .description("Advies over de route naar werk van een kandidaat onder de Participatiewet. De consulent "
                        + "beslist; deze dienst adviseert en zegt op welke regels dat advies rust.")
                .contact(new Contact()
                        .name(setting("contact-naam"))
                        .email(setting("contact-email"))
                        .url(setting("contact-url")))
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"));
    }

    private static List<Tag> tags() {
        return List.of(
                new Tag().name("Routeadviezen").description("Adviezen die worden gegeven en bewaard."),
                new Tag().name("Uitleg").description("Waarom een advies is zoals het is, en wat het zou veranderen."),
                new Tag().name("Besluiten").description("Wat consulenten over een advies besluiten."),
                new Tag().name("Notities").description("Wat er met een terugmelding of overdracht gebeurde."),
                new Tag().name("Overzicht").description("De cijfers van de caseload."),
                new Tag().name("Dossiers").description("Alle adviezen en besluiten over een kandidaat."),
                new Tag().name("Proefadviezen").description("Adviezen die niet worden bewaard."),
                new Tag().name("Bulkadviezen").description("Adviezen over veel profielen tegelijk, niet bewaard."),
                new Tag().name("Gemeenten").description("De gemeenten waarvoor er beleid is."),
                new Tag().name("Beleid").description("De regels waarop de adviezen rusten."));
    }

    /** The version is part of the server's address, not of each path. */
    private static Paths belowServer(Paths paths) {
        Paths below = new Paths();
        new TreeMap<String, PathItem>(paths)
                .forEach((path, item) -> below.addPathItem(path.substring(VERSION_PATH.length()), item));
        return below;
    }

    private String setting(String name) {
        return settings.getRequiredProperty("routewijzer.api." + name);
    }
}
