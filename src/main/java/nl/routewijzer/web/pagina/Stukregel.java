package nl.routewijzer.web.pagina;

import java.util.UUID;

/** An advice as one line of a list. */
record Stukregel(UUID id, String kenmerk, String gemeente, String uitkomst, String tijdstip) {}
