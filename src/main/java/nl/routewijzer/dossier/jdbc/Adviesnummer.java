package nl.routewijzer.dossier.jdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The id in a row of the table of advices, to search without reading the long texts. */
@Table("routeadvies")
record Adviesnummer(@Id String id) {}
