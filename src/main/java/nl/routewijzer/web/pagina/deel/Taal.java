package nl.routewijzer.web.pagina.deel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language in which the interface speaks. The policy itself is Dutch in either. */
public enum Taal {
    NEDERLANDS("nl"),
    ENGELS("en");

    public static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Taal::locale).toList();

    private final Locale locale;

    Taal(String code) {
        this.locale = Locale.forLanguageTag(code);
    }

    /** As it stands in an address and in {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Taal> of(@Nullable String code) {
        return Arrays.stream(values()).filter(taal -> taal.code().equals(code)).findFirst();
    }

    /** The language of the request that is being answered; Dutch outside a request. */
    public static Taal current() {
        return Optional.ofNullable(LocaleContextHolder.getLocaleContext())
                .map(LocaleContext::getLocale)
                .flatMap(locale -> of(locale.getLanguage()))
                .orElse(NEDERLANDS);
    }
}
