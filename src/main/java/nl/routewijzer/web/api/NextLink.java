package nl.routewijzer.web.api;

import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The header that leads to the next page of the same search. */
final class NextLink {
    private NextLink() {}

    static String of(String path, MultiValueMap<String, String> parameters, UUID cursor) {
        String uri = UriComponentsBuilder.fromPath(path)
                .queryParams(parameters)
                .replaceQueryParam("cursor", cursor)
                .encode()
                .build()
                .toUriString();
        return "<" + uri + ">; rel=\"next\"";
    }
}
