# language: nl
Functionaliteit: Wat Mook en Middelaar zelf doet of deed
  In 2016 en 2017 was er P-INK, in 2017 ook het Werkpunt.
  Sinds 2019 krijgen jongeren met problemen op meer leefgebieden een eigen consulent.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Een eigen consulent voor jongeren, sinds 1 januari 2019
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 20 jaar
      En de peildatum is <peildatum>
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                       |
        | 31-12-2018 | niet het signaal ZORGJONGEREN |
        | 01-01-2019 | het signaal ZORGJONGEREN      |

    Abstract Scenario: Het Werkpunt was er in 2017
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 40 jaar
      En de peildatum is <peildatum>
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>

      Voorbeelden:
        | peildatum  | voorziening          |
        | 31-12-2016 | SOLLICITATIETRAINING |
        | 01-01-2017 | WERKPUNT             |
        | 31-12-2017 | WERKPUNT             |
        | 01-01-2018 | SOLLICITATIETRAINING |

    Abstract Scenario: Hulp om meer uren te gaan werken
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 40 jaar
      En de peildatum is <peildatum>
      En het aantal betaalde uren per week is 8 uur
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                          |
        | 31-12-2015 | niet het signaal URENUITBREIDING |
        | 01-01-2016 | het signaal URENUITBREIDING      |
        | 31-12-2017 | het signaal URENUITBREIDING      |
        | 01-01-2018 | niet het signaal URENUITBREIDING |
