# language: nl
Functionaliteit: De loketten van Helmond-De Peel
  Landelijk beleid. Senzer zet alle stappen, behalve terug naar school.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Helmond met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket     | functie        |
        | INTAKE                     | SENZER    | consulent      |
        | VERVOLGDIAGNOSE            | SENZER    | consulent      |
        | ADVIES_BESCHUT_WERK_VRAGEN | SENZER    | consulent      |
        | CASUSOVERLEG               | SENZER    | consulent      |
        | ZOEKPERIODE                | SENZER    | consulent      |
        | BEMIDDELING                | SENZER    | consulent      |
        | ONTWIKKELING               | SENZER    | consulent      |
        | WERK_MET_ONDERSTEUNING     | SENZER    | consulent      |
        | PLAATSING_EN_ONDERSTEUNING | SENZER    | consulent      |
        | BESCHUT_WERK               | SENZER    | consulent      |
        | OP_WEG_NAAR_WERK           | SENZER    | consulent      |
        | SOCIALE_WERKVOORZIENING    | SENZER    | consulent      |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS | Doorstroompunt |
        | UITSTROOM_WERK             | SENZER    | consulent      |
        | TERUGMELDING               | SENZER    | consulent      |
        | DOORVERWIJZING             | SENZER    | consulent      |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Helmond met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van SENZER, functie "consulent"

    Scenario: Hier is geen termijn voor de dienstverlening
      Gegeven een werkfitte kandidaat uit Helmond van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2016
      Dan is de uitkomst BEMIDDELING
      En draagt regel U8a niet bij
      En draagt regel U8b niet bij
      En draagt regel U8c niet bij
