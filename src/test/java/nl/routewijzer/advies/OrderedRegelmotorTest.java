package nl.routewijzer.advies;

class OrderedRegelmotorTest extends RegelmotorContract {
    OrderedRegelmotorTest() {
        super(new OrderedRegelmotor());
    }
}
