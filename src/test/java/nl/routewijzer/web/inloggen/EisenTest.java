package nl.routewijzer.web.inloggen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class EisenTest {
    private static final ArchRule SAYS_FOR_WHOM =
            methods().that(areMapped()).should(sayForWhom()).because("what does not is for nobody");

    @Test
    void every_page_and_every_operation_says_for_whom_it_is() {
        SAYS_FOR_WHOM.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.routewijzer"));
    }

    @Test
    void one_that_does_not_is_found() {
        assertThatThrownBy(() -> SAYS_FOR_WHOM.check(new ClassFileImporter().importClasses(Zwijger.class)))
                .hasMessageContaining("Zwijger.silent")
                .hasMessageNotContaining("Zwijger.open");
    }

    @Test
    void a_method_goes_before_its_class() throws NoSuchMethodException {
        assertThat(Eisen.of(handler(new Lezer(), "read"))).map(Vereist::value).hasValue(Recht.BELEID_LEZEN);
        assertThat(Eisen.of(handler(new Lezer(), "write"))).map(Vereist::value).hasValue(Recht.INLEZEN);
        assertThat(Eisen.isOpenbaar(handler(new Zwijger(), "open"))).isTrue();
        assertThat(Eisen.isOpenbaar(handler(new Zwijger(), "silent"))).isFalse();
    }

    /** Also when the class is for anybody. */
    @Test
    void a_right_goes_before_being_for_anybody() throws NoSuchMethodException {
        assertThat(Eisen.isOpenbaar(handler(new Open(), "closed"))).isFalse();
        assertThat(Eisen.isOpenbaar(handler(new Open(), "open"))).isTrue();
    }

    @Test
    void of_what_is_no_page_only_files_are_for_anybody() {
        assertThat(Eisen.isOpenbaar(new ResourceHttpRequestHandler())).isTrue();
        assertThat(Eisen.isOpenbaar(new Object())).isFalse();
        assertThat(Eisen.of(new Object())).isEmpty();
    }

    private static HandlerMethod handler(Object controller, String method) throws NoSuchMethodException {
        return new HandlerMethod(controller, controller.getClass().getDeclaredMethod(method));
    }

    private static DescribedPredicate<JavaMethod> areMapped() {
        return DescribedPredicate.describe(
                "are mapped",
                method -> method.isAnnotatedWith(RequestMapping.class)
                        || method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaMethod> sayForWhom() {
        return new ArchCondition<>("say for whom they are") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(Vereist.class)
                        || method.isAnnotatedWith(Openbaar.class)
                        || method.getOwner().isAnnotatedWith(Vereist.class)
                        || method.getOwner().isAnnotatedWith(Openbaar.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " says nothing"));
            }
        };
    }

    private static final class Zwijger {
        @GetMapping("/zwijger")
        void silent() {}

        @Openbaar
        @GetMapping("/open")
        void open() {}
    }

    @Vereist(Recht.BELEID_LEZEN)
    private static final class Lezer {
        @GetMapping("/lezer")
        void read() {}

        @Vereist(Recht.INLEZEN)
        @GetMapping("/schrijver")
        void write() {}
    }

    @Openbaar
    private static final class Open {
        @GetMapping("/open")
        void open() {}

        @Vereist(Recht.INLEZEN)
        @GetMapping("/dicht")
        void closed() {}
    }
}
