package nl.routewijzer.advies;

/** The rules in force leave a part of the advice open that every advice has: the policy has a hole. */
public final class AdviesOnvolledig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AdviesOnvolledig(String deel) {
        super("no rule determined the " + deel);
    }
}
