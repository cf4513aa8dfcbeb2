# language: nl
Functionaliteit: Wat Noordoostpolder zelf biedt
  Urk hoort bij dezelfde regio, maar biedt dit niet.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: VIERWEKENPROGRAMMA Vierwekenprogramma

    Scenario: Vier weken om ritme op te doen
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      Dan wordt VIERWEKENPROGRAMMA geadviseerd voor WERKRITME tot en met 19-12-2026
      En heeft VIERWEKENPROGRAMMA zwaarte 21
      En is de bron van VIERWEKENPROGRAMMA: 004 §2.5
      En wordt geadviseerd: VIERWEKENPROGRAMMA
      En is er niets afgewezen

    Scenario: Een keer het programma voor ritme en motivatie
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      Dan wordt VIERWEKENPROGRAMMA geadviseerd voor WERKRITME, MOTIVATIE
      En wordt geadviseerd: VIERWEKENPROGRAMMA

    Scenario: Lichter dan een proefplaatsing om ritme op te doen
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING
      En is VIERWEKENPROGRAMMA afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Proefplaatsing."

    Abstract Scenario: Tot en met de laatste dag van de vier weken
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de kandidaat gebruikt VIERWEKENPROGRAMMA sinds <start>
      Dan wordt geadviseerd: <voorziening>
      En geeft het advies <signaal> VOORZIENING_OVER_TERMIJN

      Voorbeelden:
        | start      | voorziening         | signaal          |
        | 24-10-2026 | VIERWEKENPROGRAMMA  | niet het signaal |
        | 23-10-2026 | WERKERVARINGSPLAATS | het signaal      |

    Scenario: Voor de motivatie alleen is er dan niets
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de startdatum van de dienstverlening is 21-08-2026
      Dan is niet gedekt: MOTIVATIE
      En is er hier voor elke behoefte een voorziening

    Scenario: Het programma is niet de zoekperiode, en stelt geen aanvraag uit
      Gegeven een werkfitte kandidaat uit Noordoostpolder, geboren op 01-06-2004
      En de regeling is BIJSTAND_AANGEVRAAGD
      En de meldingsdatum is 01-11-2026
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan is de uitkomst ZOEKPERIODE
      En is de zoekperiode LOOPT van 01-11-2026 tot 29-11-2026
      En wordt VIERWEKENPROGRAMMA niet geadviseerd

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de motivatie is ONVOLDOENDE
      Dan wordt VIERWEKENPROGRAMMA niet geadviseerd
      En <dekking>

      Voorbeelden:
        | gemeente | dekking                                              |
        | Urk      | is niet gedekt: MOTIVATIE                            |
        | Tiel     | is niet gedekt: MOTIVATIE                            |
        | Nijmegen | wordt EMPOWERMENTTRAINING geadviseerd voor MOTIVATIE |

  Regel: BRANCHECURSUS Branchecursus

    Scenario: Een vak leren, lichter dan vakgerichte scholing
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan wordt BRANCHECURSUS geadviseerd voor VAKVAARDIGHEDEN zonder einddatum
      En heeft BRANCHECURSUS zwaarte 38
      En is de bron van BRANCHECURSUS: 004 §3.1
      En worden geadviseerd: VACATURES_EN_MATCHING, BRANCHECURSUS
      En is er niets afgewezen

    Scenario: Als een cursus niet hielp, is er vakgerichte scholing
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte BRANCHECURSUS van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt BRANCHECURSUS niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, VAKGERICHTE_SCHOLING

    Scenario: Wie een vak kent
      Gegeven een kandidaat uit Noordoostpolder met uitkomst BEMIDDELING
      Dan wordt BRANCHECURSUS niet geadviseerd

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan wordt BRANCHECURSUS niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, VAKGERICHTE_SCHOLING

      Voorbeelden:
        | gemeente |
        | Urk      |
        | Tiel     |
        | Nijmegen |

  Regel: BAANGARANTIETRAJECT Baangarantietraject

    Scenario: Een vak en werk tegelijk, als cursus en scholing niet hielpen
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de vakvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte BRANCHECURSUS van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-06-2026 tot 01-09-2026, zonder resultaat
      Dan is de uitkomst BEMIDDELING
      En wordt BAANGARANTIETRAJECT geadviseerd voor WERK_VINDEN, VAKVAARDIGHEDEN zonder einddatum
      En heeft BAANGARANTIETRAJECT zwaarte 42
      En is de bron van BAANGARANTIETRAJECT: 004 §3.1
      En wordt geadviseerd: BAANGARANTIETRAJECT
      En is VACATURES_EN_MATCHING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Baangarantietraject."

    Scenario: Een branchecursus is lichter
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de vakvaardigheden zijn ONTWIKKELBAAR
      Dan wordt BAANGARANTIETRAJECT niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, BRANCHECURSUS

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de vakvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-06-2026 tot 01-09-2026, zonder resultaat
      Dan wordt BAANGARANTIETRAJECT niet geadviseerd
      En <dekking>

      Voorbeelden:
        | gemeente | dekking                                             |
        | Urk      | is niet gedekt: VAKVAARDIGHEDEN                     |
        | Tiel     | is niet gedekt: VAKVAARDIGHEDEN                     |
        | Nijmegen | wordt LEERWERKPLEK geadviseerd voor VAKVAARDIGHEDEN |

  Regel: WERKERVARINGSPLAATS Werkervaringsplaats

    Scenario: Voor wie al langer in dienstverlening is
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de startdatum van de dienstverlening is 21-08-2026
      Dan wordt WERKERVARINGSPLAATS geadviseerd voor WERKRITME zonder einddatum
      En heeft WERKERVARINGSPLAATS zwaarte 50
      En is de bron van WERKERVARINGSPLAATS: 004 §2.5
      En wordt geadviseerd: WERKERVARINGSPLAATS
      En zijn afgewezen: VIERWEKENPROGRAMMA, PROEFPLAATSING

    Scenario: Ook om ervaring op te doen, lichter dan een detachering
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de regeling is IOAW
      En er is een werkgever
      Dan wordt geadviseerd: WERKERVARINGSPLAATS
      En wordt WERKERVARINGSPLAATS geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME

    Scenario: Een proefplaatsing is lichter
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de startdatum van de dienstverlening is 21-08-2026
      En er is een werkgever
      Dan wordt WERKERVARINGSPLAATS niet geadviseerd
      En wordt geadviseerd: PROEFPLAATSING

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      En de startdatum van de dienstverlening is 21-08-2026
      Dan wordt WERKERVARINGSPLAATS niet geadviseerd
      En <dekking>

      Voorbeelden:
        | gemeente | dekking                                       |
        | Urk      | is niet gedekt: WERKRITME                     |
        | Tiel     | is niet gedekt: WERKRITME                     |
        | Nijmegen | wordt LEERWERKPLEK geadviseerd voor WERKRITME |
