package nl.routewijzer.web.api;

import org.jspecify.annotations.Nullable;

/** Where the API lives. */
final class ApiPath {
    static final String V1 = "/v1";

    private ApiPath() {}

    static boolean isApi(@Nullable Object path) {
        return path instanceof String uri && (uri.equals(V1) || uri.startsWith(V1 + "/"));
    }
}
