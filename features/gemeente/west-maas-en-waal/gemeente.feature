# language: nl
Functionaliteit: West Maas en Waal doet alleen mee met de sociale werkvoorziening

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Scenario: Wie een WSW-indicatie heeft, werkt bij WerkBedrijf
      Gegeven een kandidaat uit West Maas en Waal van 50 jaar
      En de regeling is WSW
      Dan is de uitkomst SOCIALE_WERKVOORZIENING
      En is het loket WERKBEDRIJF, functie "consulent bedrijfsdienstverlening"

    Abstract Scenario: Met elke andere regeling helpt de gemeente zelf
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      En de regeling is <regeling>
      Dan is de doelgroep NEE wegens ALLEEN_SW, verwijzing naar GEMEENTE
      En is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, zonder functie

      Voorbeelden:
        | regeling             |
        | PARTICIPATIEWET      |
        | BIJSTAND_AANGEVRAAGD |
        | IOAW                 |
        | IOAZ                 |
        | ANW                  |
        | NUG                  |
        | WW                   |
        | WIA                  |
        | WAJONG               |
        | GEEN                 |

    Scenario: Ook een indicatie dagbesteding verandert dat niet
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      En de regeling is WAJONG
      En de kandidaat heeft een indicatie dagbesteding
      Dan is de doelgroep NEE wegens ALLEEN_SW, verwijzing naar GEMEENTE
