package nl.routewijzer.beleid;

import org.jspecify.annotations.Nullable;

/** An organisation and the role in it that takes the next step. */
public record Loket(String instantie, @Nullable String functie) {}
