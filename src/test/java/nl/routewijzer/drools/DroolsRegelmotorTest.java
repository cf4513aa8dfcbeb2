package nl.routewijzer.drools;

import nl.routewijzer.advies.RegelmotorContract;

class DroolsRegelmotorTest extends RegelmotorContract {
    DroolsRegelmotorTest() {
        super(new DroolsRegelmotor());
    }
}
