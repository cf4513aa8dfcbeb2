/** Makes an accessible PDF (PDF/UA-1) of XHTML. Only here is the library known that does so. */
@NullMarked
package nl.routewijzer.document.pdf;

import org.jspecify.annotations.NullMarked;
