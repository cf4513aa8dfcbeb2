package nl.routewijzer.web.api.problem;

/** No advice about a candidate with this kenmerk was ever stored. */
public final class DossierOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
