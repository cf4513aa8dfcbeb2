# language: nl
Functionaliteit: De loketten van Noordoostpolder
  De Werkcorporatie en het Sociaal Team werken samen. Urk heeft eigen loketten.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Noordoostpolder met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket             | functie                |
        | INTAKE                     | SOCIAAL_TEAM      | participatiemedewerker |
        | VERVOLGDIAGNOSE            | WERKCORPORATIE    | klantmanager           |
        | ADVIES_BESCHUT_WERK_VRAGEN | WERKCORPORATIE    | klantmanager           |
        | CASUSOVERLEG               | WERKCORPORATIE    | klantmanager           |
        | ZOEKPERIODE                | SOCIAAL_TEAM      | participatiemedewerker |
        | BEMIDDELING                | WERKCORPORATIE    | klantmanager           |
        | ONTWIKKELING               | WERKCORPORATIE    | klantmanager           |
        | WERK_MET_ONDERSTEUNING     | WERKCORPORATIE    | klantmanager           |
        | PLAATSING_EN_ONDERSTEUNING | WERKCORPORATIE    | klantmanager           |
        | BESCHUT_WERK               | CONCERN_VOOR_WERK | teamleider             |
        | OP_WEG_NAAR_WERK           | SOCIAAL_TEAM      | participatiemedewerker |
        | SOCIALE_WERKVOORZIENING    | CONCERN_VOOR_WERK | teamleider             |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS         | Doorstroompunt         |
        | UITSTROOM_WERK             | GEMEENTE          | consulent              |
        | TERUGMELDING               | SOCIAAL_TEAM      | participatiemedewerker |
        | DOORVERWIJZING             | SOCIAAL_TEAM      | participatiemedewerker |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Noordoostpolder met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van SOCIAAL_TEAM, functie "participatiemedewerker"

    Scenario: Hier is geen termijn voor de dienstverlening
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2016
      Dan is de uitkomst BEMIDDELING
      En draagt regel U8a niet bij
      En draagt regel U8b niet bij
      En draagt regel U8c niet bij
