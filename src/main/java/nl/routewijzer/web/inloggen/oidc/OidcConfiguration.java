package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.time.Clock;
import java.util.Set;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.inloggen.Aanmelding;
import nl.routewijzer.web.inloggen.Inloggen;
import nl.routewijzer.web.inloggen.Rechtenlezer;
import nl.routewijzer.web.inloggen.Uitnodiging;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** Where a provider is set, everybody logs in. Who may do what is told by {@code Rechtwijzer}; here only who it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Inloggen.ISSUER)
@EnableConfigurationProperties(Inloggen.class)
@EnableWebSecurity
class OidcConfiguration {
    private static final String FILTER = "springSecurityFilterChain";
    /** After the filters that look at where a request comes from, and what the answer must carry. */
    private static final int BEFORE_THE_REST = -100;

    @Bean
    Aanbieder aanbieder(Inloggen inloggen, Clock clock) {
        return new Aanbieder(inloggen, clock);
    }

    @Bean
    Aanmelding aanmelding(Inloggen inloggen, Beleidsbron beleid, Clock clock) {
        return new OidcAanmelding(new Rechtenlezer(inloggen, beleid, clock));
    }

    @Bean
    Uitnodiging uitnodiging(Aanbieder aanbieder) {
        return new OidcUitnodiging(aanbieder);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(Clock clock) {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(Aanbieder::algorithm);
        factory.setJwtValidatorFactory(registration -> {
            OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
            validator.setClock(clock);
            return validator;
        });
        return factory;
    }

    @Bean
    Claimhaler claimhaler(Aanbieder aanbieder, JwtDecoderFactory<ClientRegistration> idTokens) {
        return new Claimhaler(aanbieder, Tokenvraag.refresh(), idTokens);
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilter() {
        DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(FILTER);
        filter.setOrder(BEFORE_THE_REST);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return filter;
    }

    /** No script reads the cookie, no other site makes a browser send it with a form, and no address carries the session. */
    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName("routewijzer-sessie");
            cookie.setHttpOnly(true);
            cookie.setSecure(true);
            cookie.setAttribute("SameSite", "Lax");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Aanbieder aanbieder) throws Exception {
        return plain(http)
                .securityMatcher(ApiPath.V1, ApiPath.V1 + "/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new Tokenkop())
                        .authenticationEntryPoint((request, response, failed) -> OidcUitnodiging.refuse(response))
                        .jwt(jwt -> jwt.decoder(token -> aanbieder.decoder().decode(token))))
                .build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Inloggen inloggen,
            Aanbieder aanbieder,
            Claimhaler claimhaler,
            Uitnodiging uitnodiging,
            Clock clock)
            throws Exception {
        HttpSessionOAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();
        Aankomst aankomst = new Aankomst(clients, claimhaler, clock);
        Afscheid afscheid = new Afscheid(aanbieder);
        OidcUserService user = new OidcUserService();
        user.setRetrieveUserInfo(request -> false);
        return plain(http)
                .addFilterBefore(new Sessiewacht(inloggen, claimhaler, clock), CsrfFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(new Formulierwacht(uitnodiging)))
                .oauth2Login(login -> login.clientRegistrationRepository(
                                name -> name.equals(Aanbieder.NAAM) ? aanbieder.registration() : null)
                        .authorizedClientRepository(clients)
                        .loginPage(Inlogpad.OPNIEUW)
                        .loginProcessingUrl(Inlogpad.TERUG)
                        .authorizationEndpoint(endpoint ->
                                endpoint.baseUri(Inlogpad.BEGIN).authorizationRequestRepository(new Lopend()))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(Tokenvraag.code()))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(user))
                        .successHandler(aankomst)
                        .failureHandler(aankomst))
                .logout(logout -> logout.logoutUrl(Inlogpad.UITLOGGEN)
                        .addLogoutHandler(afscheid)
                        .logoutSuccessHandler(afscheid))
                .build();
    }

    /** Without what the service does itself: the headers of the answers, and what comes after a login. */
    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    }
}
