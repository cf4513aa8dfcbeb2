package nl.routewijzer.regels;

/** A place in a sentence that takes a value of one kind. */
@FunctionalInterface
interface Slot<T> {
    T read(String tekst) throws Leesfout;
}
