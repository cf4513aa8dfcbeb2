/** What the documents say that leave the screen: the overdracht to a colleague and the brief to the candidate. */
@NullMarked
package nl.routewijzer.document;

import org.jspecify.annotations.NullMarked;
