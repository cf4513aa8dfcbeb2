package nl.routewijzer.web.api;

/** No advice about a candidate with this kenmerk was ever stored. */
final class DossierOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
