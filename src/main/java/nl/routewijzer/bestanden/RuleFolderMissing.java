package nl.routewijzer.bestanden;

/** The folder that {@code --routewijzer.rules} names is not there. */
final class RuleFolderMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFolderMissing(String folder) {
        super("De map '" + folder + "' die --routewijzer.rules noemt, bestaat niet.");
    }
}
