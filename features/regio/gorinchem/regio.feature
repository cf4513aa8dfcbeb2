# language: nl
Functionaliteit: De loketten van Gorinchem
  Landelijk beleid. Avres zet bijna alle stappen; op weg naar werk helpt de gemeente.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Gorinchem met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket     | functie        |
        | INTAKE                     | AVRES     | consulent      |
        | VERVOLGDIAGNOSE            | AVRES     | consulent      |
        | ADVIES_BESCHUT_WERK_VRAGEN | AVRES     | consulent      |
        | CASUSOVERLEG               | AVRES     | consulent      |
        | ZOEKPERIODE                | AVRES     | consulent      |
        | BEMIDDELING                | AVRES     | consulent      |
        | ONTWIKKELING               | AVRES     | consulent      |
        | WERK_MET_ONDERSTEUNING     | AVRES     | consulent      |
        | PLAATSING_EN_ONDERSTEUNING | AVRES     | consulent      |
        | BESCHUT_WERK               | AVRES     | consulent      |
        | OP_WEG_NAAR_WERK           | GEMEENTE  | consulent      |
        | SOCIALE_WERKVOORZIENING    | AVRES     | consulent      |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS | Doorstroompunt |
        | UITSTROOM_WERK             | AVRES     | consulent      |
        | TERUGMELDING               | AVRES     | consulent      |
        | DOORVERWIJZING             | AVRES     | consulent      |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Gorinchem met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van AVRES, functie "consulent"

    Scenario: Hier is geen termijn voor de dienstverlening
      Gegeven een werkfitte kandidaat uit Gorinchem van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2016
      Dan is de uitkomst BEMIDDELING
      En draagt regel U8a niet bij
      En draagt regel U8b niet bij
      En draagt regel U8c niet bij
