package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed file runs as its head says, for somebody who has that artifact and the file and nothing of Routewijzer. */
class DrlGebruikTest {
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-11-21");
    private static final LocalDate GEBOORTEDATUM = LocalDate.parse("1985-05-05");
    private static final Beleid BELEID = Regelmap.register().inForce("urk", PEILDATUM);
    private static final String DRL = DrlPrinter.print(BELEID);
    private static final Pattern JAVA = Pattern.compile("(?m)^//   (\\S.*;)$");
    private static final List<String> JARS = Arrays.stream(
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(File.pathSeparator, -1))
            .filter(path -> path.endsWith(".jar"))
            .toList();

    @TempDir
    Path folder;

    @Test
    void its_head_names_the_drools_of_this_build() throws IOException {
        Properties engine = new Properties();
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/maven/org.drools/drools-engine/pom.properties"))) {
            engine.load(in);
        }
        assertThat(DRL.lines())
                .contains(
                        "//   " + engine.get("groupId") + ":" + engine.get("artifactId") + ":" + engine.get("version"));
    }

    @Test
    void it_imports_classes_of_java_alone() {
        assertThat(DRL.lines().filter(line -> line.startsWith("import ")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("import java."));
    }

    /** Compiled against Drools alone, and run with no class of this project in sight. */
    @Test
    void the_lines_of_java_in_its_head_run_it() throws Exception {
        compile(source(JAVA.matcher(DRL)
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(2).strip())
                .toList()));

        assertThat(run()).isEqualTo(advised());
    }

    private static String source(List<String> lines) {
        Map<Boolean, String> delen = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> line.startsWith("import "), Collectors.joining("\n        ")));
        return """
                %s
                import java.time.LocalDate;

                public final class Gebruik {
                    public static Object run(String drl, LocalDate peildatum, LocalDate geboortedatum) throws Exception {
                        %s
                        return uitkomst;
                    }
                }
                """.formatted(delen.get(true), delen.get(false));
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Gebruik.java"), source);
        String drools = JARS.stream()
                .filter(jar -> jar.replace('\\', '/').matches(".*/org/(drools|kie)/.*"))
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(
                                    messages,
                                    files,
                                    null,
                                    List.of("-proc:none", "-cp", drools, "-d", folder.toString()),
                                    null,
                                    files.getJavaFileObjects(file))
                            .call())
                    .as("%s%s", source, messages)
                    .isTrue();
        }
    }

    private Object run() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader alone = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(alone);
            return alone.loadClass("Gebruik")
                    .getMethod("run", String.class, LocalDate.class, LocalDate.class)
                    .invoke(null, DRL, PEILDATUM, GEBOORTEDATUM);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private URL[] urls() throws IOException {
        URL[] urls = new URL[JARS.size() + 1];
        for (int i = 0; i < JARS.size(); i++) {
            urls[i] = Path.of(JARS.get(i)).toUri().toURL();
        }
        urls[JARS.size()] = folder.toUri().toURL();
        return urls;
    }

    private static String advised() {
        Kandidaatprofiel profiel = ProfielReader.read(
                Map.of(
                        "kenmerk",
                        "K-1",
                        "gemeente",
                        "urk",
                        "peildatum",
                        PEILDATUM.toString(),
                        "geboortedatum",
                        GEBOORTEDATUM.toString()),
                Regelmap.register().grenzen(),
                PEILDATUM);
        return new RuleBasedAdviseur(new DroolsRegelmotor())
                .advise(profiel, BELEID)
                .uitkomst();
    }
}
