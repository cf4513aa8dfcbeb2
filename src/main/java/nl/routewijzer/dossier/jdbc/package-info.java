/** Keeps the dossier in a database: H2 in a folder, or PostgreSQL. The only package that knows JDBC. */
@NullMarked
package nl.routewijzer.dossier.jdbc;

import org.jspecify.annotations.NullMarked;
