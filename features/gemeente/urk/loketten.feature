# language: nl
Functionaliteit: De loketten van Urk
  Op Urk zet de gemeente de meeste stappen zelf. De Werkcorporatie zoekt werk en begeleidt op de werkplek.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Urk met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket             | functie        |
        | INTAKE                     | GEMEENTE          | consulent      |
        | VERVOLGDIAGNOSE            | GEMEENTE          | consulent      |
        | ADVIES_BESCHUT_WERK_VRAGEN | GEMEENTE          | consulent      |
        | CASUSOVERLEG               | GEMEENTE          | consulent      |
        | ZOEKPERIODE                | GEMEENTE          | consulent      |
        | BEMIDDELING                | WERKCORPORATIE    | jobhunter      |
        | ONTWIKKELING               | GEMEENTE          | consulent      |
        | WERK_MET_ONDERSTEUNING     | WERKCORPORATIE    | jobhunter      |
        | PLAATSING_EN_ONDERSTEUNING | WERKCORPORATIE    | jobcoach       |
        | BESCHUT_WERK               | CONCERN_VOOR_WERK | teamleider     |
        | OP_WEG_NAAR_WERK           | GEMEENTE          | consulent      |
        | SOCIALE_WERKVOORZIENING    | CONCERN_VOOR_WERK | teamleider     |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS         | Doorstroompunt |
        | UITSTROOM_WERK             | GEMEENTE          | consulent      |
        | TERUGMELDING               | GEMEENTE          | consulent      |
        | DOORVERWIJZING             | GEMEENTE          | consulent      |

    Scenario: Ondersteuning naast de route
      Gegeven een kandidaat uit Urk met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van GEMEENTE, functie "consulent"
