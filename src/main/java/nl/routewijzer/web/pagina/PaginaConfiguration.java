package nl.routewijzer.web.pagina;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the theme and serves it when an organisation mounts its own beside the application. */
@Configuration(proxyBeanMethods = false)
class PaginaConfiguration {

    /** Under a name of its own, so that every template can ask for it. */
    @Bean("thema")
    Thema thema(Environment environment) {
        return Binder.get(environment).bindOrCreate("routewijzer.theme", Thema.class);
    }

    @Bean
    WebMvcConfigurer themafolder(Thema thema) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                if (thema.folder() != null) {
                    registry.addResourceHandler("/thema/**")
                            .addResourceLocations(
                                    Path.of(thema.folder()).toUri().toString());
                }
            }
        };
    }
}
