package nl.routewijzer.bestanden;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result of a scenario counts while the software that decides is the same: nothing of it may be left out. */
class ProgrammaTest {
    private static final String PROJECT = "nl.routewijzer";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.routewijzer");

    @TempDir
    Path folder;

    @Test
    void whatever_reads_a_profile_or_a_policy_or_advises_counts() {
        classes()
                .that()
                .areAssignableTo(Adviseur.class)
                .or()
                .belongToAnyOf(ProfielReader.class, Beleidsregister.class)
                .should()
                .resideInAnyPackage(patterns(Programma.PACKAGES))
                .check(CLASSES);
    }

    @Test
    void what_decides_needs_only_what_counts() {
        needsOnly(Programma.PACKAGES).check(CLASSES);
    }

    /** The control: without any one of the others the list would not do. */
    @Test
    void a_package_that_is_missing_is_noticed() {
        for (String naam : List.of("profiel", "regels", "beleid", "advies")) {
            List<String> rest = Programma.PACKAGES.stream()
                    .filter(ander -> !ander.equals(naam))
                    .toList();
            assertThatThrownBy(() -> needsOnly(rest).check(CLASSES))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(PROJECT + "." + naam + ".");
        }
    }

    @Test
    void every_package_has_classes() {
        assertThat(Programma.PACKAGES)
                .allSatisfy(naam -> assertThat(CLASSES.that(resideInAPackage(PROJECT + "." + naam + "..")))
                        .isNotEmpty());
    }

    @Test
    void a_class_of_a_package_below_counts() throws IOException {
        String eerst = Programma.fingerprint(write("regels/taal/Zin.class", "1"));
        String dan = Programma.fingerprint(write("regels/taal/Zin.class", "2"));
        String elders = Programma.fingerprint(write("web/Pagina.class", "3"));

        assertThat(dan).isNotEqualTo(eerst);
        assertThat(elders).isEqualTo(dan);
    }

    /** The tests write it of a folder, the packaged program compares it with that of its jar. */
    @Test
    void the_same_classes_have_the_same_fingerprint_in_a_jar() throws IOException {
        String map = write("advies/regels/Keuze.class", "1");

        assertThat(Programma.fingerprint(jar())).isEqualTo(Programma.fingerprint(map));
    }

    @Test
    void a_package_without_classes_is_never_passed_over() throws IOException {
        String map = write("regels/Zin.class", "1");
        Files.delete(folder.resolve("drools/Klasse.class"));

        assertThatThrownBy(() -> Programma.fingerprint(map)).hasMessageContaining("no classes in package drools");
    }

    private static ArchRule needsOnly(List<String> packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(patterns(packages))
                .should()
                .dependOnClassesThat(resideInAPackage(PROJECT + "..").and(not(resideInAnyPackage(patterns(packages)))));
    }

    private static String[] patterns(List<String> packages) {
        return packages.stream().map(naam -> PROJECT + "." + naam + "..").toArray(String[]::new);
    }

    /** One class in each package, and this one. */
    private String write(String pad, String inhoud) throws IOException {
        for (String naam : Programma.PACKAGES) {
            Path map = Files.createDirectories(folder.resolve(naam));
            Files.writeString(map.resolve("Klasse.class"), naam);
        }
        Path klasse = folder.resolve(pad);
        Files.createDirectories(klasse.getParent());
        Files.writeString(klasse, inhoud);
        return folder.toUri().toURL().toString();
    }

    /** Everything in the folder; a folder has an entry of its own, as in the packaged program. */
    private String jar() throws IOException {
        List<Path> paden;
        try (Stream<Path> alle = Files.walk(folder)) {
            paden = alle.filter(pad -> !pad.equals(folder)).toList();
        }
        Path jar = Files.createTempFile(folder, "programma", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path pad : paden) {
                String naam = "nl/" + folder.relativize(pad).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(Files.isDirectory(pad) ? naam + "/" : naam));
                if (Files.isRegularFile(pad)) {
                    Files.copy(pad, zip);
                }
            }
        }
        return "jar:" + jar.toUri() + "!/nl/";
    }
}
