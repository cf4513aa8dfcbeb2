package nl.routewijzer.dossier.jdbc;

import org.springframework.jdbc.core.JdbcOperations;

/** PostgreSQL keeps nothing apart for the role by which the service would work, so the service does not start. */
final class RolZietAlles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String ROLE = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user";

    private RolZietAlles(String rol) {
        super("Routewijzer start niet als rol \"" + rol
                + "\" van PostgreSQL: die rol gaat voorbij aan de regels die gemeenten uit elkaar houden"
                + " (SUPERUSER of BYPASSRLS).");
    }

    /** @throws RolZietAlles where the role is not kept to what it may see */
    static void refuse(JdbcOperations jdbc) {
        if (Boolean.TRUE.equals(jdbc.queryForObject(ROLE, Boolean.class))) {
            throw new RolZietAlles(String.valueOf(jdbc.queryForObject("SELECT current_user", String.class)));
        }
    }
}
