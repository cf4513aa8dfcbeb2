package nl.routewijzer.web.inloggen;

import java.lang.annotation.Annotation;
import java.util.Optional;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.toegang.Vereist;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What a page or an operation asks of who wants it: its own annotation, else that of its class. */
final class Eisen {
    private Eisen() {}

    static Optional<Vereist> of(Object handler) {
        return handler instanceof HandlerMethod method ? find(method, Vereist.class) : Optional.empty();
    }

    /** Whether it is for anybody: it says so, or it is a file of the look of the pages. */
    static boolean isOpenbaar(Object handler) {
        return handler instanceof HandlerMethod method
                ? of(handler).isEmpty() && find(method, Openbaar.class).isPresent()
                : handler instanceof ResourceHttpRequestHandler;
    }

    private static <A extends Annotation> Optional<A> find(HandlerMethod method, Class<A> soort) {
        return Optional.ofNullable(method.getMethodAnnotation(soort))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), soort)));
    }
}
