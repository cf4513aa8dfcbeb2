package nl.routewijzer.web.pagina.deel;

/** A line of the error summary, and the id of the control to which it leads. */
public record Foutregel(String doel, String label, String melding) {}
