# language: nl
Functionaliteit: Wat Nijmegen zelf biedt
  De Versnelling is er sinds 2020, voor wie onvoldoende gemotiveerd is.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: DE_VERSNELLING De Versnelling

    Scenario: Als een empowermenttraining niet heeft geholpen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING geadviseerd voor MOTIVATIE tot en met 30-01-2027
      En heeft DE_VERSNELLING zwaarte 28
      En wordt geadviseerd: DE_VERSNELLING
      En is EMPOWERMENTTRAINING afgewezen wegens EERDER_ZONDER_RESULTAAT

    Scenario: Als een sollicitatietraining niet heeft geholpen, helpt De Versnelling bij allebei
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt DE_VERSNELLING geadviseerd voor SOLLICITEREN, MOTIVATIE
      En wordt geadviseerd: DE_VERSNELLING
      En is EMPOWERMENTTRAINING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: De Versnelling."

    Scenario: Trainingen zijn lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      Dan wordt DE_VERSNELLING niet geadviseerd
      En worden geadviseerd: SOLLICITATIETRAINING, EMPOWERMENTTRAINING

    Scenario: Een Harrie-training is lichter en een proefplaatsing zwaarder
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan worden geadviseerd: HARRIE_TRAINING, DE_VERSNELLING, PROEFPLAATSING

    Scenario: Een ontwikkeltraject is zwaarder, en helpt ook bij de motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING niet geadviseerd
      En wordt geadviseerd: ONTWIKKELTRAJECT
      En is DE_VERSNELLING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Ontwikkeltraject."

    Abstract Scenario: Sinds 1 januari 2020
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is <peildatum>
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2019 tot 01-06-2019, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | peildatum  | advies                                          |
        | 31-12-2019 | is niet gedekt: MOTIVATIE                       |
        | 01-01-2020 | wordt DE_VERSNELLING geadviseerd voor MOTIVATIE |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING niet geadviseerd
      En is niet gedekt: MOTIVATIE

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Wijchen           |
        | Noordoostpolder   |

  Regel: V1p De Versnelling is er voor wie weinig gemotiveerd is

    Scenario: De motivatie is ontwikkelbaar
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONTWIKKELBAAR
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan draagt regel V1p bij
      En wordt geadviseerd: ONTWIKKELTRAJECT
      En is DE_VERSNELLING afgewezen wegens MOTIVATIE_NIET_ONVOLDOENDE: "Dit is er alleen voor wie onvoldoende gemotiveerd is."
      En noemt de reden: "De motivatie is ontwikkelbaar."

    Abstract Scenario: Alleen met onvoldoende motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de motivatie is <motivatie>
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | motivatie     | advies                                                        |
        | ONVOLDOENDE   | wordt DE_VERSNELLING geadviseerd voor SOLLICITEREN, MOTIVATIE |
        | ONTWIKKELBAAR | is niet gedekt: SOLLICITEREN                                  |
        | VOLDOENDE     | is niet gedekt: SOLLICITEREN                                  |
        | onbekend      | is niet gedekt: SOLLICITEREN                                  |

    Scenario: De motivatie is onvoldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan draagt regel V1p niet bij
      En worden geadviseerd: DE_VERSNELLING, LEERWERKPLEK

    Abstract Scenario: Voor 2020 was er geen bezwaar, want er was geen Versnelling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is <peildatum>
      En de motivatie is ONTWIKKELBAAR
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2019 tot 01-06-2019, zonder resultaat
      Dan draagt regel V1p <bijdrage>
      En is DE_VERSNELLING <afwijzing>

      Voorbeelden:
        | peildatum  | bijdrage | afwijzing                                   |
        | 31-12-2019 | niet bij | niet afgewezen                              |
        | 01-01-2020 | bij      | afgewezen wegens MOTIVATIE_NIET_ONVOLDOENDE |
