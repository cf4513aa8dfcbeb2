# language: nl
Functionaliteit: Wat Wijchen zelf doet
  Jongeren met problemen op meer leefgebieden krijgen sinds 2020 een eigen consulent.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Een eigen consulent voor jongeren, sinds 1 januari 2020
      Gegeven een werkfitte kandidaat uit Wijchen van 20 jaar
      En de peildatum is <peildatum>
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan geeft het advies <signaal>

      Voorbeelden:
        | peildatum  | signaal                       |
        | 31-12-2019 | niet het signaal ZORGJONGEREN |
        | 01-01-2020 | het signaal ZORGJONGEREN      |
