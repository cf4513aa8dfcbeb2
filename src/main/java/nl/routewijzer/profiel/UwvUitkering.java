package nl.routewijzer.profiel;

import java.util.List;

/** The UWV group of regelingen: the benefits that UWV pays, and with which UWV helps to find work (feiten 2.2, 2.3). */
public final class UwvUitkering {
    /** Codes of {@link Codelijst#REGELING}. */
    public static final List<String> CODES = List.of("WW", "WIA", "WAJONG", "WAO", "WAZ", "ZW", "IOW");

    private UwvUitkering() {}
}
