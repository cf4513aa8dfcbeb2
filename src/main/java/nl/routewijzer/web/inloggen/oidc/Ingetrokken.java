package nl.routewijzer.web.inloggen.oidc;

/** The provider no longer vouches for somebody: they have to log in again. */
final class Ingetrokken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ingetrokken(String reason) {
        super(reason);
    }
}
