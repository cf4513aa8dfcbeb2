package nl.routewijzer.web.inloggen.oidc;

/** The provider does not answer, so that nobody knows what somebody may do now. */
final class Aanbiederstoring extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Aanbiederstoring(Throwable cause) {
        super("the provider does not answer", cause);
    }
}
