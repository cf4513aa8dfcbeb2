/** Tables as spreadsheets read and write them, with cells that run nothing. */
@NullMarked
package nl.routewijzer.rekenblad;

import org.jspecify.annotations.NullMarked;
