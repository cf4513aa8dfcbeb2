package nl.routewijzer.scenarios;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs every scenario of the policy against the rule files of this repository; fails when there is none. */
@Suite(failIfNoTests = true)
@IncludeEngines("cucumber")
@SelectDirectories({Scenariobestanden.LANDELIJK, Scenariobestanden.REGIO, Scenariobestanden.GEMEENTE})
@ConfigurationParameter(key = "cucumber.glue", value = "nl.routewijzer.scenarios")
@ConfigurationParameter(
        key = "cucumber.plugin",
        value = "nl.routewijzer.scenarios.Rapportschrijver:target/classes/documentatie/scenarios.json")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
@ConfigurationParameter(key = "cucumber.junit-platform.naming-strategy", value = "long")
class ScenariosTest {}
