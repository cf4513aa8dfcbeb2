package nl.routewijzer.toegang;

/** Nobody vouches for who asks, for something that is not for anybody. */
public final class NietIngelogd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NietIngelogd() {
        super("nobody is logged in");
    }
}
