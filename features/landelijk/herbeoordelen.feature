# language: nl
Functionaliteit: Wanneer iemand opnieuw naar de kandidaat kijkt
  Een advies zegt niet alleen wat nu de stap is, maar ook wanneer die stap opnieuw wordt bekeken.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke stap heeft een eigen termijn
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is de herbeoordeling op <dag>

      Voorbeelden:
        | uitkomst                   | dag        |
        | INTAKE                     | 21-12-2026 |
        | VERVOLGDIAGNOSE            | 21-01-2027 |
        | ADVIES_BESCHUT_WERK_VRAGEN | 21-01-2027 |
        | CASUSOVERLEG               | 21-12-2026 |
        | ZOEKPERIODE                | 21-12-2026 |
        | BEMIDDELING                | 21-02-2027 |
        | ONTWIKKELING               | 21-05-2027 |
        | WERK_MET_ONDERSTEUNING     | 21-05-2027 |
        | PLAATSING_EN_ONDERSTEUNING | 21-05-2027 |
        | BESCHUT_WERK               | 21-11-2027 |
        | OP_WEG_NAAR_WERK           | 21-05-2027 |
        | SOCIALE_WERKVOORZIENING    | 21-11-2027 |
        | TERUGMELDING               | 21-11-2027 |

    Abstract Scenario: Na deze stappen hoeft niemand opnieuw te kijken
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is er geen herbeoordeling

      Voorbeelden:
        | uitkomst          |
        | TERUG_NAAR_SCHOOL |
        | UITSTROOM_WERK    |
        | DOORVERWIJZING    |

    Scenario: Een dag die een maand niet heeft, wordt de laatste dag van die maand
      Gegeven de peildatum is 30-11-2026
      En een kandidaat uit Nijmegen met uitkomst BEMIDDELING
      Dan is de herbeoordeling op 28-02-2027
