package nl.routewijzer.web.pagina;

import jakarta.servlet.RequestDispatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.routewijzer.web.pagina.deel.Taal;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The links by which a page is read in the other language. */
@Component
class Taalwissel {

    /** A language, and the address of this page in it. */
    record Keuze(String code, boolean gekozen, String adres) {}

    /** The language of the page, for {@code lang}. */
    public String code() {
        return Taal.current().code();
    }

    public List<Keuze> keuzes() {
        return Arrays.stream(Taal.values())
                .map(taal -> new Keuze(taal.code(), taal == Taal.current(), adres(taal)))
                .toList();
    }

    /** The page that was asked for, also when it turned out to be an error. */
    private static String adres(Taal taal) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        ServletUriComponentsBuilder adres = ServletUriComponentsBuilder.fromCurrentRequest();
        Object gevraagd = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        if (gevraagd != null) {
            adres.replacePath(gevraagd.toString());
        }
        return Objects.requireNonNull(adres.scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(Taalkeuze.PARAMETER, taal.code())
                .build()
                .toUriString());
    }
}
