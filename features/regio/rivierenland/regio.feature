# language: nl
Functionaliteit: De loketten van Rivierenland
  Landelijk beleid. Werkzaak Rivierenland zet bijna alle stappen; op weg naar werk helpt de gemeente.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket                 | functie        |
        | INTAKE                     | WERKZAAK_RIVIERENLAND | consulent      |
        | VERVOLGDIAGNOSE            | WERKZAAK_RIVIERENLAND | consulent      |
        | ADVIES_BESCHUT_WERK_VRAGEN | WERKZAAK_RIVIERENLAND | consulent      |
        | CASUSOVERLEG               | WERKZAAK_RIVIERENLAND | consulent      |
        | ZOEKPERIODE                | WERKZAAK_RIVIERENLAND | consulent      |
        | BEMIDDELING                | WERKZAAK_RIVIERENLAND | consulent      |
        | ONTWIKKELING               | WERKZAAK_RIVIERENLAND | consulent      |
        | WERK_MET_ONDERSTEUNING     | WERKZAAK_RIVIERENLAND | consulent      |
        | PLAATSING_EN_ONDERSTEUNING | WERKZAAK_RIVIERENLAND | consulent      |
        | BESCHUT_WERK               | WERKZAAK_RIVIERENLAND | consulent      |
        | OP_WEG_NAAR_WERK           | GEMEENTE              | consulent      |
        | SOCIALE_WERKVOORZIENING    | WERKZAAK_RIVIERENLAND | consulent      |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS             | Doorstroompunt |
        | UITSTROOM_WERK             | WERKZAAK_RIVIERENLAND | consulent      |
        | TERUGMELDING               | WERKZAAK_RIVIERENLAND | consulent      |
        | DOORVERWIJZING             | WERKZAAK_RIVIERENLAND | consulent      |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Tiel met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van WERKZAAK_RIVIERENLAND, functie "consulent"

    Scenario: Hier is geen termijn voor de dienstverlening
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2016
      Dan is de uitkomst BEMIDDELING
      En draagt regel U8a niet bij
      En draagt regel U8b niet bij
      En draagt regel U8c niet bij
