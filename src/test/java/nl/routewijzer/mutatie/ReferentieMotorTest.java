package nl.routewijzer.mutatie;

import nl.routewijzer.advies.RegelmotorContract;

class ReferentieMotorTest extends RegelmotorContract {
    ReferentieMotorTest() {
        super(new ReferentieMotor());
    }
}
