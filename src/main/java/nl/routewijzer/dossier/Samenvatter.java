package nl.routewijzer.dossier;

/** Summarizes advices that were stored before the dossier kept a summary. */
public interface Samenvatter {

    /** For advices that were given under this policy. */
    OnderBeleid under(Beleidstekst beleid);

    /** Summarizes the advices of one version of the policy. */
    interface OnderBeleid {

        /** @param profiel and {@code advies} as JSON, as they are stored */
        Samenvatting summarize(String profiel, String advies);
    }
}
