package nl.routewijzer.proef;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of the provider for trying out; a test takes rights from them. */
public final class Proefaccounts {
    private final Map<String, Proefaccount> accounts = Collections.synchronizedMap(new LinkedHashMap<>());

    Proefaccounts() {
        reset();
    }

    public void reset() {
        accounts.clear();
        Proefaccount.all().forEach(account -> accounts.put(account.account(), account));
    }

    public void roles(String account, String... rollen) {
        accounts.computeIfPresent(
                account, (name, was) -> new Proefaccount(was.account(), was.naam(), List.of(rollen), was.gemeenten()));
    }

    public void remove(String account) {
        accounts.remove(account);
    }

    Optional<Proefaccount> find(String account) {
        return Optional.ofNullable(accounts.get(account));
    }

    Collection<Proefaccount> all() {
        synchronized (accounts) {
            return List.copyOf(accounts.values());
        }
    }
}
