# language: nl
Functionaliteit: Beuningen Actief
  Wie niet binnen de termijn te bemiddelen is, gaat sinds 2016 verder bij Beuningen Actief.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Wie nog geen hulp kreeg, wordt naar Beuningen Actief doorverwezen
      Gegeven een kandidaat uit Beuningen met uitkomst DOORVERWIJZING
      En de peildatum is <peildatum>
      Dan is de uitkomst DOORVERWIJZING
      En is het loket <loket>, functie "<functie>"

      Voorbeelden: De dag voordat Beuningen Actief begon, en de dag erna
        | peildatum  | loket            | functie                |
        | 31-12-2015 | GEMEENTE         | sociaal wijkteam       |
        | 01-01-2016 | BEUNINGEN_ACTIEF | consulent participatie |

    Scenario: Ondersteuning naast de route geeft het sociaal wijkteam
      Gegeven een kandidaat uit Beuningen met uitkomst CASUSOVERLEG
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van GEMEENTE, functie "sociaal wijkteam"

  Regel: L3 Wie niet te bemiddelen is, gaat verder bij Beuningen Actief

    Scenario: Teruggemeld omdat het niet binnen de termijn lukt
      Gegeven een kandidaat uit Beuningen met uitkomst DOORVERWIJZING
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel L3 bij
      En is de uitkomst TERUGMELDING
      En is het loket BEUNINGEN_ACTIEF, functie "consulent participatie"
      En gaat de terugmelding naar BEUNINGEN_ACTIEF, aanleiding NIET_BEMIDDELBAAR, reden TIJDELIJK_NIET_PLAATSBAAR, rapportagegroep 1
      En noemt de reden: "De aanleiding van de terugmelding is niet bemiddelbaar."

    Scenario: Teruggemeld na een negatief advies beschut werk
      Gegeven een werkfitte kandidaat uit Beuningen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_KWETSBAAR
      Dan draagt regel L3 bij
      En is het loket BEUNINGEN_ACTIEF, functie "consulent participatie"

    Scenario: Teruggemeld om een andere aanleiding
      Gegeven een kandidaat uit Beuningen met uitkomst TERUGMELDING
      Dan draagt regel L3 niet bij
      En is het loket GEMEENTE, functie "inkomensconsulent"

    Scenario: In een andere gemeente
      Gegeven een kandidaat uit Druten met uitkomst DOORVERWIJZING
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel L3 niet bij
      En is het loket GEMEENTE, functie "inkomensconsulent"

    Abstract Scenario: De dag voordat Beuningen Actief begon, en de dag erna
      Gegeven een kandidaat uit Beuningen met uitkomst DOORVERWIJZING
      En de peildatum is <peildatum>
      En de startdatum van de dienstverlening is 01-10-2015
      Dan draagt regel L3 <bijdrage>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | peildatum  | bijdrage | loket            | functie                |
        | 31-12-2015 | niet bij | GEMEENTE         | inkomensconsulent      |
        | 01-01-2016 | bij      | BEUNINGEN_ACTIEF | consulent participatie |
