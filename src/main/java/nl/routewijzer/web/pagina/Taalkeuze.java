package nl.routewijzer.web.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.routewijzer.web.pagina.deel.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Takes the language from {@code ?taal=}, else from the choice of before, else from the browser; Dutch when all fail. */
@Configuration(proxyBeanMethods = false)
class Taalkeuze {
    static final String PARAMETER = "taal";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    CookieLocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new Resolver();
        resolver.setCookieMaxAge(REMEMBERED);
        resolver.setCookieHttpOnly(true);
        resolver.setDefaultLocaleFunction(Taalkeuze::preferred);
        return resolver;
    }

    @Bean
    WebMvcConfigurer languageSwitch() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Interceptor());
            }
        };
    }

    private static Locale preferred(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted == null ? Taal.NEDERLANDS.locale() : lookUp(wanted).orElse(Taal.NEDERLANDS.locale());
    }

    private static Optional<Locale> lookUp(String wanted) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(wanted), Taal.LOCALES));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Knows no language but those of the interface. */
    private static final class Resolver extends CookieLocaleResolver {
        Resolver() {
            super(PARAMETER);
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String waarde) {
            return Taal.of(waarde).map(Taal::locale).orElse(null);
        }
    }

    /** Leaves the language as it is when the address asks for one that is not there. */
    private static final class Interceptor extends LocaleChangeInterceptor {
        Interceptor() {
            setParamName(PARAMETER);
            setIgnoreInvalidLocale(true);
        }

        @Override
        protected Locale parseLocaleValue(String waarde) {
            return Taal.of(waarde)
                    .map(Taal::locale)
                    .orElseThrow(() -> new IllegalArgumentException("no language " + waarde));
        }
    }
}
