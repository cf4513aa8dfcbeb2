package nl.routewijzer.web.pagina.documenten;

import nl.routewijzer.document.Afzender;
import nl.routewijzer.document.BriefWriter;
import nl.routewijzer.document.pdf.PdfWriter;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the documents are made with. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    Afzender afzender(Environment environment) {
        return Binder.get(environment).bindOrCreate("routewijzer.brief", Afzender.class);
    }

    @Bean
    BriefWriter briefWriter(Afzender afzender) {
        return new BriefWriter(afzender);
    }

    @Bean
    PdfWriter pdfWriter() {
        return new PdfWriter();
    }
}
