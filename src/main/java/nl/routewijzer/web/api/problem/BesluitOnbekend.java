package nl.routewijzer.web.api.problem;

/** No besluit with this id was ever stored on this advice. */
public final class BesluitOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
