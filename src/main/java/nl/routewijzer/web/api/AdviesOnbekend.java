package nl.routewijzer.web.api;

/** No advice with this id was ever stored. */
final class AdviesOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
