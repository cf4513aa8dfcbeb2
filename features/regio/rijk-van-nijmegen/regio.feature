# language: nl
Functionaliteit: Wat Rijk van Nijmegen anders regelt dan het landelijke beleid
  WerkBedrijf bedient geen werkzoekenden zonder uitkering, en helpt iemand hoogstens 24 maanden.
  Een proefplaatsing mag er langer duren.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Werkzoekenden zonder uitkering gaan naar de gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is NUG
      Dan is de doelgroep NEE wegens NUG_NIET_BEDIEND, verwijzing naar GEMEENTE
      En is de uitkomst DOORVERWIJZING

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Abstract Scenario: Na 24 maanden is de termijn van de dienstverlening voorbij
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is <start>
      Dan is de uitkomst <uitkomst>

      Voorbeelden: Op 21 november 2026 is dat 24 volle maanden of 23
        | gemeente          | start      | uitkomst     |
        | Berg en Dal       | 21-11-2024 | TERUGMELDING |
        | Berg en Dal       | 22-11-2024 | BEMIDDELING  |
        | Beuningen         | 21-11-2024 | TERUGMELDING |
        | Beuningen         | 22-11-2024 | BEMIDDELING  |
        | Druten            | 21-11-2024 | TERUGMELDING |
        | Druten            | 22-11-2024 | BEMIDDELING  |
        | Heumen            | 21-11-2024 | TERUGMELDING |
        | Heumen            | 22-11-2024 | BEMIDDELING  |
        | Mook en Middelaar | 21-11-2024 | TERUGMELDING |
        | Mook en Middelaar | 22-11-2024 | BEMIDDELING  |
        | Nijmegen          | 21-11-2024 | TERUGMELDING |
        | Nijmegen          | 22-11-2024 | BEMIDDELING  |
        | Wijchen           | 21-11-2024 | TERUGMELDING |
        | Wijchen           | 22-11-2024 | BEMIDDELING  |

    Abstract Scenario: Een proefplaatsing duurt hoogstens drie maanden
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      Dan wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met <einde>

      Voorbeelden:
        | gemeente          | einde      |
        | Berg en Dal       | 21-02-2027 |
        | Beuningen         | 21-02-2027 |
        | Druten            | 21-02-2027 |
        | Heumen            | 21-02-2027 |
        | Mook en Middelaar | 21-02-2027 |
        | Nijmegen          | 21-02-2027 |
        | Wijchen           | 21-02-2027 |

      Voorbeelden: In andere regio's geldt de landelijke termijn van twee maanden
        | gemeente        | einde      |
        | Noordoostpolder | 21-01-2027 |
        | Urk             | 21-01-2027 |
        | Helmond         | 21-01-2027 |
        | Tiel            | 21-01-2027 |
        | Dordrecht       | 21-01-2027 |
        | Gorinchem       | 21-01-2027 |
