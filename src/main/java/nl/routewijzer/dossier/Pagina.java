package nl.routewijzer.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of advices, newest first; {@code cursor} asks for the next one and is {@code null} on the last. */
public record Pagina(List<Dossierstuk> stukken, @Nullable UUID cursor) {}
