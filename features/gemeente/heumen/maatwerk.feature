# language: nl
Functionaliteit: Wat Heumen zelf doet of deed
  In 2017 was er het Werkpunt. Sinds 2019 krijgen jongeren met problemen op meer leefgebieden een eigen consulent.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Een eigen consulent voor jongeren, sinds 1 januari 2019
      Gegeven een werkfitte kandidaat uit Heumen van 20 jaar
      En de peildatum is <peildatum>
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                       |
        | 31-12-2018 | niet het signaal ZORGJONGEREN |
        | 01-01-2019 | het signaal ZORGJONGEREN      |

    Abstract Scenario: Het Werkpunt was er in 2017
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is <peildatum>
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>

      Voorbeelden:
        | peildatum  | voorziening          |
        | 31-12-2016 | SOLLICITATIETRAINING |
        | 01-01-2017 | WERKPUNT             |
        | 31-12-2017 | WERKPUNT             |
        | 01-01-2018 | SOLLICITATIETRAINING |

    Scenario: Hulp om meer uren te werken gaf Heumen niet
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2016
      En het aantal betaalde uren per week is 8 uur
      Dan geeft het advies niet het signaal URENUITBREIDING
