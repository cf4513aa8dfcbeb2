package nl.routewijzer.web.api;

/** No besluit with this id was ever stored on this advice. */
final class BesluitOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
