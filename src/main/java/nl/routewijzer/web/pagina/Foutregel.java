package nl.routewijzer.web.pagina;

/** A line of the error summary, and the id of the control to which it leads. */
record Foutregel(String doel, String label, String melding) {}
