package nl.routewijzer.web.pagina;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses the pages in a way of their own. */
enum Gebruiker {
    TOETSENBORD(new NewContextOptions()) {
        @Override
        void fill(BrowserTest test, String veld, String tekst) {
            test.tabTo("#" + veld);
            test.page.keyboard().press("Control+A");
            test.page.keyboard().type(tekst);
        }

        @Override
        void select(BrowserTest test, String veld, String code) {
            test.tabTo("#" + veld);
            test.page
                    .keyboard()
                    .type(test.page
                            .locator("#" + veld + " option[value='" + code + "']")
                            .textContent());
        }

        @Override
        void choose(BrowserTest test, String veld, String code) {
            String groep = "input[name='" + veld + "']";
            boolean begonnen = test.page.locator(groep + ":checked").count() == 1;
            test.tabTo(begonnen ? groep + ":checked" : groep);
            if (!begonnen) {
                test.page.keyboard().press("Space");
            }
            Locator keuze = test.page.locator(groep + "[value='" + code + "']");
            for (int i = 0; i < 10 && !keuze.isChecked(); i++) {
                test.page.keyboard().press("ArrowDown");
            }
        }

        @Override
        void tick(BrowserTest test, String veld) {
            test.tabTo("#" + veld);
            test.page.keyboard().press("Space");
        }

        @Override
        void press(BrowserTest test, String knop) {
            test.tabTo(knop);
            test.page.keyboard().press("Enter");
        }
    },
    SMAL_SCHERM(new NewContextOptions().setViewportSize(320, 640)),
    /** Without scripts a browser does not tell when a page has come to rest, which a click waits for; a key does not. */
    ZONDER_JAVASCRIPT(new NewContextOptions().setJavaScriptEnabled(false)) {
        @Override
        void choose(BrowserTest test, String veld, String code) {
            test.page
                    .locator("input[name='" + veld + "'][value='" + code + "']")
                    .press("Space");
        }

        @Override
        void tick(BrowserTest test, String veld) {
            test.page.locator("#" + veld).press("Space");
        }

        @Override
        void press(BrowserTest test, String knop) {
            test.page.locator(knop).press("Enter");
        }
    },
    KLEURENBLIND(new NewContextOptions()) {
        @Override
        void look(Page page) {
            JsonObject gebrek = new JsonObject();
            gebrek.addProperty("type", "deuteranopia");
            page.context().newCDPSession(page).send("Emulation.setEmulatedVisionDeficiency", gebrek);
        }
    };

    final NewContextOptions options;

    Gebruiker(NewContextOptions options) {
        this.options = options;
    }

    /** Puts a text in the field with that id. */
    void fill(BrowserTest test, String veld, String tekst) {
        test.page.fill("#" + veld, tekst);
    }

    /** Takes the option with that code from the list with that id. */
    void select(BrowserTest test, String veld, String code) {
        test.page.selectOption("#" + veld, code);
    }

    /** Takes the answer with that code to the question of that name. */
    void choose(BrowserTest test, String veld, String code) {
        test.page.check("input[name='" + veld + "'][value='" + code + "']");
    }

    /** Ticks the box with that id. */
    void tick(BrowserTest test, String veld) {
        test.page.check("#" + veld);
    }

    /** Follows a link or presses a button. */
    void press(BrowserTest test, String knop) {
        test.page.click(knop);
    }

    /** Sees the page that is there now as this person does. */
    void look(Page page) {}
}
