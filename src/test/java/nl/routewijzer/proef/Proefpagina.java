package nl.routewijzer.proef;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.toegang.Rol;

/** The start page and the login page of the provider: who there is, and what they may do. A press logs in. */
final class Proefpagina {
    private static final Map<Rol, String> WERK = Map.of(
            Rol.CONSULENT, "zoekt kandidaten op, geeft advies, besluit, trekt in en leest een caseload in",
            Rol.TEAMLEIDER, "ziet cijfers en lijsten, en haalt lijsten op",
            Rol.BELEIDSMAKER, "leest het beleid en wat eraan mankeert; geen personen",
            Rol.BEOORDELAAR, "keurt het beleid van een ander goed; geen personen",
            Rol.BEHEERDER, "leest wat er aan het beleid mankeert en beheert de dienst; geen personen",
            Rol.PRIVACYFUNCTIONARIS, "ziet na wie er keek",
            Rol.SYSTEEM, "gebruikt de API");

    private final Proefaccounts accounts;

    Proefpagina(Proefaccounts accounts) {
        this.accounts = accounts;
    }

    String html() {
        String rows = accounts.all().stream().map(Proefpagina::row).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="utf-8"><title>Proefaanbieder</title></head>
                <body>
                <main>
                <h1>Wie bent u vandaag?</h1>
                <p>Deze aanbieder is alleen om te proberen. Kies een account. Het wachtwoord is overal ‘%1$s’.</p>
                <form method="post" action="/login">
                <input type="hidden" name="password" value="%1$s">
                <table>
                <tr><th scope="col">Account</th><th scope="col">Waar</th><th scope="col">Mag</th></tr>
                %2$s
                </table>
                </form>
                </main>
                </body>
                </html>
                """.formatted(Proefaanbieder.PASSWORD, rows);
    }

    private static String row(Proefaccount account) {
        return "<tr><td><button name=\"username\" value=\"%s\">%s</button></td><td>%s</td><td>%s</td></tr>"
                .formatted(account.account(), account.naam(), where(account), may(account.rollen()));
    }

    private static String where(Proefaccount account) {
        return account.rollen().stream().anyMatch(rol -> rol.contains("@"))
                ? String.join(", ", account.rollen())
                : String.join(", ", account.gemeenten());
    }

    private static String may(List<String> rollen) {
        return rollen.isEmpty()
                ? "mag niets"
                : rollen.stream()
                        .map(rol ->
                                WERK.get(Rol.valueOf(rol.replaceFirst("@.*", "").toUpperCase(Locale.ROOT))))
                        .collect(Collectors.joining("; "));
    }
}
