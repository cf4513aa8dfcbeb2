package nl.routewijzer.document.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The bookmarks of a PDF: its headings of the second level that have an id. */
final class Bladwijzers {
    private Bladwijzers() {}

    static void addTo(Document document) {
        Element bladwijzers = document.createElement("bookmarks");
        NodeList koppen = document.getElementsByTagName("h2");
        for (int i = 0; i < koppen.getLength(); i++) {
            Element kop = (Element) koppen.item(i);
            if (kop.hasAttribute("id")) {
                Element bladwijzer = document.createElement("bookmark");
                bladwijzer.setAttribute("name", kop.getTextContent());
                bladwijzer.setAttribute("href", "#" + kop.getAttribute("id"));
                bladwijzers.appendChild(bladwijzer);
            }
        }
        if (bladwijzers.hasChildNodes()) {
            document.getElementsByTagName("head").item(0).appendChild(bladwijzers);
        }
    }
}
