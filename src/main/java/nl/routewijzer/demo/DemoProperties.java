package nl.routewijzer.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo is filled with.
 *
 * @param seed the same seed gives the same candidates on the same day
 * @param kandidaten how many
 * @param terugmeldingen how many of them were referred back in the first of the published years
 */
@ConfigurationProperties("routewijzer.demo")
record DemoProperties(
        @DefaultValue("2026") long seed,
        @DefaultValue("4600") int kandidaten,
        @DefaultValue("240") int terugmeldingen) {}
