package nl.routewijzer.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file that is read in.
 *
 * @param regel in the file, from 1
 * @param cellen what stands there, by column, as JSON
 * @param fouten why it was refused, as JSON; {@code null} as long as it was not
 */
public record Inleesregel(
        int regel, String cellen, @Nullable String fouten) {}
