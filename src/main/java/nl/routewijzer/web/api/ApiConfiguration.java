package nl.routewijzer.web.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Settings of the API. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:api.properties")
class ApiConfiguration {}
