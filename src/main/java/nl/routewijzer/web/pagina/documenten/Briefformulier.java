package nl.routewijzer.web.pagina.documenten;

import java.util.List;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;

/**
 * The form to add something to a letter.
 *
 * @param fouten what is wrong with what was typed; empty when nothing was posted
 */
record Briefformulier(Invoerveld afspraak, Invoerveld regel, List<Foutregel> fouten) {}
