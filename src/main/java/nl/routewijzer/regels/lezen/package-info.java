/** Reads rule files: line by line, each part by a reader of its own, with all problems of a file at once. */
@NullMarked
package nl.routewijzer.regels.lezen;

import org.jspecify.annotations.NullMarked;
