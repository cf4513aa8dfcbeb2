package nl.routewijzer.dossier.jdbc;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.dossier.Personen;

/** All that keeps something about persons, over one way to the tables. */
record Opslag(
        Adviesdossier dossier,
        Afhandelingen afhandelingen,
        Besluiten besluiten,
        Brieven brieven,
        Caseload caseload,
        Dossierstanden standen,
        Geldigheden geldigheden,
        Personen personen,
        Inleesarchief archief) {

    static Opslag over(Zichtvraag vraag, DurableTransaction transaction) {
        JdbcPersonen personen = new JdbcPersonen(vraag);
        return new Opslag(
                new JdbcAdviesdossier(vraag, personen, transaction),
                new JdbcAfhandelingen(vraag, transaction),
                new JdbcBesluiten(vraag, transaction),
                new JdbcBrieven(vraag, transaction),
                new JdbcCaseload(vraag),
                new JdbcDossierstanden(vraag, personen, transaction),
                new JdbcGeldigheden(vraag),
                personen,
                new JdbcInleesarchief(vraag, transaction));
    }

    /** What can be asked of it, as {@code Caseload.latest}. */
    static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        Stream.of(Opslag.class.getRecordComponents())
                .flatMap(part -> Stream.of(part.getType().getMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Opslag::name)
                .forEach(operations::add);
        return operations;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
