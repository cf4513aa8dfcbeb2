/** Fills an empty dossier with candidates who do not exist, whose numbers follow the published figures of a region. */
@NullMarked
package nl.routewijzer.demo;

import org.jspecify.annotations.NullMarked;
