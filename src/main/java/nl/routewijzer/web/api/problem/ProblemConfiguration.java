package nl.routewijzer.web.api.problem;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the server answer with problems too. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    /** Comes after Boot's own, so that this valve is the innermost and answers first. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(ProblemMapper mapper, ProblemWriter writer) {
        TomcatContextCustomizer customizer =
                context -> context.getParent().getPipeline().addValve(new ProblemValve(mapper, writer));
        return factory -> factory.addContextCustomizers(customizer);
    }
}
