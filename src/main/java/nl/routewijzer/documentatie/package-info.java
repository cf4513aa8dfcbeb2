/** Living documentation: the policy as one text, the scenarios that guard it, and whether they hold for it as it is now. */
@NullMarked
package nl.routewijzer.documentatie;

import org.jspecify.annotations.NullMarked;
