# language: nl
Functionaliteit: Wat Beuningen zelf doet of deed
  In 2016 was er P-INK. Sinds 2018 is er de Taalmeter. Beuningen Actief staat bij de loketten.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Hulp om meer uren te gaan werken
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En de peildatum is <peildatum>
      En het aantal betaalde uren per week is 8 uur
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                          |
        | 31-12-2015 | niet het signaal URENUITBREIDING |
        | 01-01-2016 | het signaal URENUITBREIDING      |
        | 31-12-2016 | het signaal URENUITBREIDING      |
        | 01-01-2017 | niet het signaal URENUITBREIDING |

  Regel: S15 Wie misschien moeite heeft met lezen en schrijven, doet de Taalmeter

    Abstract Scenario: Het taalniveau is laag en de laaggeletterdheid is onbekend
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En de laaggeletterdheid is onbekend
      En het taalniveau is <taalniveau>
      Dan draagt regel S15 <bijdrage>

      Voorbeelden:
        | taalniveau | bijdrage |
        | ALFA       | bij      |
        | A1         | bij      |
        | A2         | bij      |
        | B1         | niet bij |
        | B2         | niet bij |
        | C1         | niet bij |
        | onbekend   | niet bij |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En het taalniveau is A2
      Dan draagt regel S15 bij
      En geeft het advies het signaal TAALMETER_AFNEMEN: "Neem de Taalmeter af: misschien heeft de kandidaat moeite met lezen en schrijven."
      En noemt de reden: "De laaggeletterdheid is onbekend; het taalniveau is A2."

    Abstract Scenario: Als de laaggeletterdheid al bekend is, hoeft het niet
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En het taalniveau is A2
      En <feit>
      Dan draagt regel S15 niet bij
      En geeft het advies niet het signaal TAALMETER_AFNEMEN

      Voorbeelden:
        | feit                               |
        | de kandidaat is laaggeletterd      |
        | de kandidaat is niet laaggeletterd |

    Abstract Scenario: Sinds 1 januari 2018
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En de peildatum is <peildatum>
      En het taalniveau is A2
      Dan draagt regel S15 <bijdrage>

      Voorbeelden:
        | peildatum  | bijdrage |
        | 31-12-2017 | niet bij |
        | 01-01-2018 | bij      |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En het taalniveau is A2
      Dan draagt regel S15 niet bij
      En geeft het advies niet het signaal TAALMETER_AFNEMEN

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |
        | Noordoostpolder   |

    Scenario: Een kandidaat met een WSW-indicatie
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En de regeling is WSW
      En het taalniveau is A2
      Dan draagt regel S15 niet bij
      En geeft het advies geen enkel signaal
