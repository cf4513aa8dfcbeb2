# language: nl
Functionaliteit: Wat Nijmegen zelf doet
  Jongeren met problemen op meer leefgebieden krijgen sinds 2016 een eigen consulent.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Een eigen consulent voor jongeren, sinds 1 januari 2016
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de peildatum is <peildatum>
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                       |
        | 31-12-2015 | niet het signaal ZORGJONGEREN |
        | 01-01-2016 | het signaal ZORGJONGEREN      |

    Abstract Scenario: In 2016 deed alleen Nijmegen dit
      Gegeven een werkfitte kandidaat uit <gemeente> van 20 jaar
      En de peildatum is 01-01-2016
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan geeft het advies niet het signaal ZORGJONGEREN

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Wijchen           |
