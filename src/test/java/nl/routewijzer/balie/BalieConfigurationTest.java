package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BalieConfigurationTest {

    @Test
    void the_version_names_the_software_and_the_rule_engine_in_it() {
        new ApplicationContextRunner()
                .withUserConfiguration(ProjectInfoAutoConfiguration.class, BalieConfiguration.class)
                .run(context -> assertThat(context.getBean(Engineversie.class).tekst())
                        .matches("routewijzer \\d+\\.\\d+\\.\\d+\\S*, drools \\d+\\.\\d+\\.\\d+\\S*"));
    }
}
