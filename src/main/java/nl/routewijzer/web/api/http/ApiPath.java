package nl.routewijzer.web.api.http;

import org.jspecify.annotations.Nullable;

/** Where the API lives. */
public final class ApiPath {
    public static final String V1 = "/v1";

    private ApiPath() {}

    public static boolean isApi(@Nullable Object path) {
        return path instanceof String uri && (uri.equals(V1) || uri.startsWith(V1 + "/"));
    }
}
