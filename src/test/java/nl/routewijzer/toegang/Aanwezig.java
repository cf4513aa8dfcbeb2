package nl.routewijzer.toegang;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets every test be done by somebody who may do everything; one that is about somebody else says so itself. */
public final class Aanwezig implements BeforeAllCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(Aanwezig.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(OWN).put(Toegang.Sessie.class, new Toegang(Gebruiker.LOKAAL, Bereik.ALLES).open());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        context.getStore(OWN).remove(Toegang.Sessie.class, Toegang.Sessie.class).close();
    }
}
