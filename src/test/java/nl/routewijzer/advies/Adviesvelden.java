package nl.routewijzer.advies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.routewijzer.advies.Routeadvies.Bemiddelbaarheid;
import nl.routewijzer.advies.Routeadvies.Terugmelding;
import nl.routewijzer.advies.Routeadvies.Zoekperiode;
import org.jspecify.annotations.Nullable;

/** All that an advice decides, field by field, as any way of executing the rules can say it: codes and days, no sentences. */
public final class Adviesvelden {
    private Adviesvelden() {}

    public static Map<String, @Nullable Object> of(Routeadvies advies) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("uitkomst", advies.uitkomst());
        fields.put("loket", advies.loket());
        fields.put("functie", advies.functie());
        fields.put("doelgroep", advies.doelgroep().waarde());
        fields.put("doelgroepGrond", advies.doelgroep().grond());
        fields.put("verwijzing", advies.doelgroep().verwijs());
        Zoekperiode zoekperiode = advies.zoekperiode();
        fields.put("zoekperiode", part(zoekperiode, Zoekperiode::status));
        fields.put("zoekperiodeStart", part(zoekperiode, Zoekperiode::start));
        fields.put("zoekperiodeEinde", part(zoekperiode, Zoekperiode::einde));
        fields.put("zoekperiodeGrond", part(zoekperiode, Zoekperiode::grond));
        fields.put("afstand", advies.afstand());
        Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        fields.put("binnenTermijn", part(bemiddelbaarheid, Bemiddelbaarheid::binnenTermijn));
        fields.put("prognoseMin", part(bemiddelbaarheid, Bemiddelbaarheid::prognoseMin));
        fields.put("prognoseMax", part(bemiddelbaarheid, Bemiddelbaarheid::prognoseMax));
        fields.put("prognoseGrond", part(bemiddelbaarheid, Bemiddelbaarheid::grond));
        fields.put(
                "belemmeringen",
                Objects.requireNonNullElse(part(bemiddelbaarheid, Bemiddelbaarheid::belemmeringen), List.of()));
        Terugmelding terugmelding = advies.terugmelding();
        fields.put("aanleiding", part(terugmelding, Terugmelding::aanleiding));
        fields.put("reden", part(terugmelding, Terugmelding::reden));
        fields.put("rapportagegroep", part(terugmelding, Terugmelding::rapportagegroep));
        fields.put("werkvorm", advies.swWerkvorm());
        lists(fields, advies);
        return fields;
    }

    private static void lists(Map<String, @Nullable Object> fields, Routeadvies advies) {
        fields.put("voorzieningen", plain(advies.voorzieningen(), Adviesvelden::advised));
        fields.put(
                "afgewezen",
                plain(
                        advies.afgewezen(),
                        afwijzing -> Map.of("voorziening", afwijzing.voorziening(), "redenen", afwijzing.redenen())));
        fields.put("ongedekt", advies.ongedekt());
        fields.put("parallel", plain(advies.parallel(), Adviesvelden::supported));
        fields.put("signalen", plain(advies.signalen(), Routeadvies.Signaal::code));
        fields.put(
                "ontbrekend",
                plain(advies.ontbrekend(), feit -> Map.of("veld", feit.veld(), "nodigVoor", feit.nodigVoor())));
        fields.put("redenen", plain(advies.redenen(), reden -> reden.regel().split(" ", 2)[0]));
    }

    private static Map<String, @Nullable Object> advised(Routeadvies.Voorziening voorziening) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("voorziening", voorziening.voorziening());
        fields.put("behoeften", voorziening.behoeften());
        fields.put("maximaleEinddatum", voorziening.maximaleEinddatum());
        return fields;
    }

    private static Map<String, @Nullable Object> supported(Routeadvies.Ondersteuning steun) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("leefgebied", steun.leefgebied());
        fields.put("loket", steun.loket());
        fields.put("functie", steun.functie());
        return fields;
    }

    private static <T> List<Object> plain(List<T> facts, Function<T, Object> fields) {
        return facts.stream().map(fields).toList();
    }

    private static <T> @Nullable Object part(@Nullable T part, Function<T, @Nullable Object> field) {
        return part == null ? null : field.apply(part);
    }
}
