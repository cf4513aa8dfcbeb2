/** The rule language: vocabulary, sentences, and the parser that turns rule files into checked rules. */
@NullMarked
package nl.routewijzer.regels;

import org.jspecify.annotations.NullMarked;
