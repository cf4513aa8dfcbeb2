package nl.routewijzer.advies;

/** The rules in force leave a part of the advice open that every advice has: the policy has a hole. */
public final class AdviesOnvolledig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String deel;

    public AdviesOnvolledig(String deel) {
        super("no rule determined the " + deel);
        this.deel = deel;
    }

    /** The part that is missing: {@code uitkomst}. */
    public String deel() {
        return deel;
    }
}
