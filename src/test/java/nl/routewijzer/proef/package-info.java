/** A provider for trying out, with an account for every role, and the service beside it. Never in the jar. */
package nl.routewijzer.proef;
