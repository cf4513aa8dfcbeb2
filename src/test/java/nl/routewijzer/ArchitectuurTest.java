package nl.routewijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;

/** The packages are the table of contents of the domain, and the arrows between them go one way. */
class ArchitectuurTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.routewijzer");

    private static final String PAGES = "nl.routewijzer.web.pagina";
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** The template of a part that another one takes in; one of the frame stands in no folder. */
    private static final Pattern PART = Pattern.compile("~\\{(\\w+)/");

    /** An empty layer fails, and so does a class that stands in no layer. */
    private static LayeredArchitecture layers() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("nl.routewijzer..")
                .layer("start")
                .definedBy("nl.routewijzer")
                .layer("web")
                .definedBy("nl.routewijzer.web..")
                .layer("inlezen")
                .definedBy("nl.routewijzer.inlezen")
                .layer("demo")
                .definedBy("nl.routewijzer.demo")
                .layer("document")
                .definedBy("nl.routewijzer.document")
                .layer("pdf")
                .definedBy("nl.routewijzer.document.pdf")
                .layer("balie")
                .definedBy("nl.routewijzer.balie")
                .layer("overzicht")
                .definedBy("nl.routewijzer.overzicht")
                .layer("verloop")
                .definedBy("nl.routewijzer.verloop")
                .layer("dossier")
                .definedBy("nl.routewijzer.dossier")
                .layer("jdbc")
                .definedBy("nl.routewijzer.dossier.jdbc")
                .layer("bestanden")
                .definedBy("nl.routewijzer.bestanden")
                .layer("rekenblad")
                .definedBy("nl.routewijzer.rekenblad")
                .layer("drools")
                .definedBy("nl.routewijzer.drools")
                .layer("advies")
                .definedBy("nl.routewijzer.advies")
                .layer("uitleg")
                .definedBy("nl.routewijzer.uitleg")
                .layer("documentatie")
                .definedBy("nl.routewijzer.documentatie")
                .layer("toetsing")
                .definedBy("nl.routewijzer.toetsing")
                .layer("beleid")
                .definedBy("nl.routewijzer.beleid")
                .layer("lezen")
                .definedBy("nl.routewijzer.regels.lezen")
                .layer("taal")
                .definedBy("nl.routewijzer.regels.taal")
                .layer("regels")
                .definedBy("nl.routewijzer.regels")
                .layer("profiel")
                .definedBy("nl.routewijzer.profiel")
                .layer("logboek")
                .definedBy("nl.routewijzer.logboek")
                .layer("toegang")
                .definedBy("nl.routewijzer.toegang")
                .ensureAllClassesAreContainedInArchitecture();
    }

    @Test
    void arrows_go_one_way() {
        layers().whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("jdbc")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("bestanden")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("drools")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("inlezen")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("rekenblad")
                .mayOnlyBeAccessedByLayers("inlezen", "web")
                .whereLayer("demo")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("pdf")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("balie")
                .mayOnlyBeAccessedByLayers("inlezen", "demo", "document", "web")
                .whereLayer("overzicht")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("verloop")
                .mayOnlyBeAccessedByLayers("balie", "web")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers(
                        "jdbc", "bestanden", "overzicht", "balie", "demo", "document", "inlezen", "web")
                .whereLayer("toetsing")
                .mayOnlyBeAccessedByLayers("bestanden")
                .whereLayer("advies")
                .mayOnlyBeAccessedByLayers(
                        "toetsing", "uitleg", "verloop", "drools", "overzicht", "balie", "demo", "document", "web")
                .whereLayer("uitleg")
                .mayOnlyBeAccessedByLayers("balie", "web")
                .whereLayer("documentatie")
                .mayOnlyBeAccessedByLayers("bestanden", "web")
                .whereLayer("beleid")
                .mayOnlyBeAccessedByLayers(
                        "toetsing",
                        "documentatie",
                        "advies",
                        "uitleg",
                        "verloop",
                        "drools",
                        "bestanden",
                        "overzicht",
                        "balie",
                        "document",
                        "inlezen",
                        "web")
                .whereLayer("lezen")
                .mayOnlyBeAccessedByLayers("beleid", "web")
                .whereLayer("taal")
                .mayOnlyBeAccessedByLayers("lezen", "beleid", "web")
                .whereLayer("regels")
                .mayOnlyBeAccessedByLayers(
                        "lezen",
                        "taal",
                        "toetsing",
                        "documentatie",
                        "beleid",
                        "advies",
                        "uitleg",
                        "verloop",
                        "drools",
                        "bestanden",
                        "overzicht",
                        "balie",
                        "document",
                        "web")
                .whereLayer("logboek")
                .mayOnlyBeAccessedByLayers("jdbc", "balie", "inlezen", "web")
                .whereLayer("toegang")
                .mayOnlyBeAccessedByLayers(
                        "logboek", "jdbc", "inlezen", "balie", "demo", "overzicht", "bestanden", "web")
                .whereLayer("toegang")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("nl.routewijzer.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** The rooms of the pages; an empty one fails, and so does a class that stands in none. */
    private static LayeredArchitecture rooms() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(PAGES + "..")
                .layer("kader")
                .definedBy(PAGES)
                .layer("documenten")
                .definedBy(PAGES + ".documenten")
                .layer("dossier")
                .definedBy(PAGES + ".dossier")
                .layer("advies")
                .definedBy(PAGES + ".advies")
                .layer("besluit")
                .definedBy(PAGES + ".besluit")
                .layer("intrekken")
                .definedBy(PAGES + ".intrekken")
                .layer("sluiten")
                .definedBy(PAGES + ".sluiten")
                .layer("afhandeling")
                .definedBy(PAGES + ".afhandeling")
                .layer("formulier")
                .definedBy(PAGES + ".formulier")
                .layer("gesprek")
                .definedBy(PAGES + ".gesprek")
                .layer("beleid")
                .definedBy(PAGES + ".beleid")
                .layer("zoeken")
                .definedBy(PAGES + ".zoeken")
                .layer("vandaag")
                .definedBy(PAGES + ".vandaag")
                .layer("overzicht")
                .definedBy(PAGES + ".overzicht")
                .layer("logboek")
                .definedBy(PAGES + ".logboek")
                .layer("inlezen")
                .definedBy(PAGES + ".inlezen")
                .layer("inloggen")
                .definedBy(PAGES + ".inloggen")
                .layer("deel")
                .definedBy(PAGES + ".deel")
                .ensureAllClassesAreContainedInArchitecture();
    }

    /** Every room may know {@code deel}; these are all other arrows between them. */
    @Test
    void features_of_the_pages_keep_to_their_rooms() {
        LayeredArchitecture rooms = rooms().whereLayer("besluit")
                .mayOnlyBeAccessedByLayers("advies", "dossier")
                .whereLayer("formulier")
                .mayOnlyBeAccessedByLayers("advies", "gesprek")
                .whereLayer("beleid")
                .mayOnlyBeAccessedByLayers("advies")
                .whereLayer("advies")
                .mayOnlyBeAccessedByLayers("dossier", "documenten")
                .whereLayer("deel")
                .mayNotAccessAnyLayer();
        for (String alone : List.of(
                "kader",
                "documenten",
                "dossier",
                "zoeken",
                "vandaag",
                "overzicht",
                "logboek",
                "inlezen",
                "inloggen",
                "intrekken",
                "afhandeling",
                "sluiten",
                "gesprek")) {
            rooms = rooms.whereLayer(alone).mayNotBeAccessedByAnyLayer();
        }
        rooms.check(CLASSES.that(resideInAPackage(PAGES + "..")));
        slices().matching(PAGES + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** A template takes parts from its own room, from {@code deel}, or from a room that the classes of its room know. */
    @Test
    void templates_keep_to_the_rooms_of_their_pages() throws IOException {
        Set<String> arrows = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String room = TEMPLATES.relativize(file).getName(0).toString();
                PART.matcher(Files.readString(file))
                        .results()
                        .map(part -> part.group(1))
                        .filter(other -> !other.equals(room) && !other.equals("deel"))
                        .forEach(other -> arrows.add(room + " -> " + other));
            }
        }
        assertThat(arrows)
                .containsExactly(
                        "advies -> besluit", "documenten -> advies", "dossier -> besluit", "gesprek -> formulier");
    }

    @Test
    void one_package_each_knows_drools_spring_data_spring_security_and_spring_mvc() {
        only("nl.routewijzer.drools..", "org.drools..", "org.kie..").check(CLASSES);
        only("nl.routewijzer.dossier.jdbc..", "org.springframework.data..", "org.springframework.jdbc..", "java.sql..")
                .check(CLASSES);
        only("nl.routewijzer.documentatie..", "io.cucumber..").check(CLASSES);
        only("nl.routewijzer.document.pdf..", "com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(CLASSES);
        only("nl.routewijzer.web.inloggen.oidc..", "org.springframework.security..", "com.nimbusds..")
                .check(CLASSES);
        only("nl.routewijzer.web..", "org.springframework.web..", "jakarta.servlet..", "org.thymeleaf..")
                .check(CLASSES);
    }

    /** Whatever asks past it could forget whose candidates the caller may see. */
    @Test
    void one_class_asks_the_tables_about_persons() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("nl.routewijzer.dossier.jdbc")
                .and()
                .doNotHaveSimpleName("Zichtvraag")
                .and()
                .haveNameNotMatching(".*\\.(V3__samenvatting|V7__personen)(\\$.*)?")
                .and()
                .doNotHaveSimpleName("JdbcDossierConfiguration")
                .and()
                .haveNameNotMatching(".*\\.(JdbcLogboek|JdbcZegels|Logboek\\w+)")
                .and()
                .haveNameNotMatching(".*\\.(H2Durability|PostgresDurability|RolZietAlles|H2File|PostgresTransacties)")
                .should()
                .onlyDependOnClassesThat(not(belongToAnyOf(JdbcOperations.class)
                        .or(type(JdbcTemplate.class))
                        .or(type(Connection.class))
                        .or(resideInAnyPackage(
                                "org.springframework.data..",
                                "org.springframework.jdbc.core.simple..",
                                "org.springframework.jdbc.core.namedparam.."))));
        rule.check(CLASSES);
        assertThatThrownBy(() -> classes()
                        .that()
                        .haveSimpleName("Zichtvraag")
                        .should()
                        .onlyDependOnClassesThat(not(type(JdbcOperations.class)))
                        .check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_decision_knows_no_framework_no_clock_and_no_file() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.routewijzer.profiel..",
                        "nl.routewijzer.regels..",
                        "nl.routewijzer.beleid..",
                        "nl.routewijzer.advies..",
                        "nl.routewijzer.verloop..",
                        "nl.routewijzer.uitleg..",
                        "nl.routewijzer.documentatie..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "tools.jackson..", "java.nio.file..", "java.io..", "java.net..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(CLASSES);
    }

    @Test
    void a_broken_architecture_is_noticed() {
        ArchRule drools = noClasses()
                .that()
                .resideInAPackage("nl.routewijzer.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drools..");
        assertThatThrownBy(() -> drools.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RuleCompiler");
        assertThatThrownBy(() ->
                        layers().layer("leeg").definedBy("nl.routewijzer.leeg").check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("leeg");
    }

    /** A municipality, a term or a threshold in the code would be policy outside {@code rules/}. */
    @Test
    void no_code_knows_a_municipality_a_region_or_a_number_of_the_policy() throws IOException {
        Pattern policy = Pattern.compile(String.join(
                        "|",
                        Regelmap.register().gemeenten().stream()
                                .map(gemeente -> "\\b(?i:" + gemeente.sleutel() + ")\\b")
                                .toList())
                + "|(?i:werkbedrijf rijk)|\\b(24|27|36) (maanden|jaar)\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> code = Files.readAllLines(file).stream()
                        .filter(line -> !line.strip().startsWith("*")
                                && !line.strip().startsWith("/**")
                                && !line.strip().startsWith("//"))
                        .filter(line -> !line.contains("bijvoorbeeld") && !line.contains("Schrijf"))
                        .filter(line -> policy.matcher(line).find())
                        .toList();
                assertThat(code).as("%s", file).isEmpty();
            }
        }
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/nl/routewijzer"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> folder.toFile().list((dir, name) -> name.endsWith(".java")).length > 0)
                            .filter(folder -> !folder.endsWith("routewijzer")))
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
        }
    }

    private static ArchRule only(String owner, String... libraries) {
        return classes()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(libraries);
    }
}
