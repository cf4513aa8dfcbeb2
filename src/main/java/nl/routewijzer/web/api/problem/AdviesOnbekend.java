package nl.routewijzer.web.api.problem;

/** No advice with this id was ever stored. */
public final class AdviesOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
