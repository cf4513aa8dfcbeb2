# language: nl
Functionaliteit: De loketten van de Drechtsteden
  Landelijk beleid. De Sociale Dienst en Drechtwerk verdelen de stappen.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Dordrecht met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket                       | functie        |
        | INTAKE                     | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | VERVOLGDIAGNOSE            | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | ADVIES_BESCHUT_WERK_VRAGEN | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | CASUSOVERLEG               | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | ZOEKPERIODE                | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | BEMIDDELING                | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | ONTWIKKELING               | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | WERK_MET_ONDERSTEUNING     | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | PLAATSING_EN_ONDERSTEUNING | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | BESCHUT_WERK               | DRECHTWERK                  | consulent      |
        | OP_WEG_NAAR_WERK           | DRECHTWERK                  | consulent      |
        | SOCIALE_WERKVOORZIENING    | DRECHTWERK                  | consulent      |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS                   | Doorstroompunt |
        | UITSTROOM_WERK             | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | TERUGMELDING               | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |
        | DOORVERWIJZING             | SOCIALE_DIENST_DRECHTSTEDEN | consulent      |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Dordrecht met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van SOCIALE_DIENST_DRECHTSTEDEN, functie "consulent"

    Scenario: Hier is geen termijn voor de dienstverlening
      Gegeven een werkfitte kandidaat uit Dordrecht van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2016
      Dan is de uitkomst BEMIDDELING
      En draagt regel U8a niet bij
      En draagt regel U8b niet bij
      En draagt regel U8c niet bij
