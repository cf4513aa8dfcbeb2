package nl.routewijzer.dossier.jdbc;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the service does not work by that role, and what to do. */
final class RolZietAllesAnalyzer extends AbstractFailureAnalyzer<RolZietAlles> {
    @Override
    protected FailureAnalysis analyze(Throwable root, RolZietAlles rol) {
        return new FailureAnalysis(
                String.valueOf(rol.getMessage()),
                "Maak een eigen rol (CREATE ROLE routewijzer LOGIN PASSWORD '…') die eigenaar is van de database, en zet"
                        + " die in --spring.datasource.username.",
                rol);
    }
}
