package nl.routewijzer.web.pagina.besluit;

import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstuk;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of an advice, on which its besluiten stand. */
public interface Adviesscherm {

    /** @throws NoSuchElementException when there is no such advice */
    Dossierstuk find(UUID id);

    /** The page with this state of its besluiten. */
    ModelAndView show(Dossierstuk stuk, Besluitblad besluitblad, HttpStatus status);
}
