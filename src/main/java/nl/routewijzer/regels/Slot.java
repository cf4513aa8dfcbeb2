package nl.routewijzer.regels;

/** A place in a sentence that takes a value of one kind. */
interface Slot<T> {

    /** What stands here, for the woordenboek: "een of meer van WW, WIA". */
    String omschrijving();

    T read(String tekst) throws Leesfout;
}
