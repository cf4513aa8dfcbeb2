# language: nl
Functionaliteit: De getallen van het landelijke beleid
  De meeste getallen staan bij de regel die ze gebruikt. Hier staan de getallen die voor elk profiel gelden.

    Scenario: Het beleid begint op 1 januari 2012
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 01-01-2012
      Dan is de uitkomst BEMIDDELING

    Scenario: Voor 1 januari 2012 is er geen beleid
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 31-12-2011
      Dan wordt de peildatum geweigerd

    Scenario: Een kandidaat is hoogstens 120 jaar
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1905
      En de peildatum is 21-11-2026
      Dan is de uitkomst DOORVERWIJZING

    Scenario: Wie 121 zou zijn, heeft een verkeerde geboortedatum
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 21-11-1905
      En de peildatum is 21-11-2026
      Dan wordt de geboortedatum geweigerd

    Abstract Scenario: Een verjaardag op 29 februari telt in een gewoon jaar op 1 maart
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 29-02-2008
      En de peildatum is <peildatum>
      Dan is de doelgroep <doelgroep>

      Voorbeelden: De achttiende verjaardag
        | peildatum  | doelgroep                                           |
        | 28-02-2026 | NEE wegens JONGER_DAN_18, verwijzing naar ONDERWIJS |
        | 01-03-2026 | JA                                                  |
