# language: nl
Functionaliteit: De loketten van Rijk van Nijmegen
  WerkBedrijf zet de stappen naar werk. De gemeente zorgt voor inkomen en voor meedoen.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Elke uitkomst heeft een loket
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | uitkomst                   | loket       | functie                           |
        | INTAKE                     | WERKBEDRIJF | consulent intake en diagnose      |
        | VERVOLGDIAGNOSE            | WERKBEDRIJF | consulent intake en diagnose      |
        | ADVIES_BESCHUT_WERK_VRAGEN | WERKBEDRIJF | consulent intake en diagnose      |
        | CASUSOVERLEG               | WERKBEDRIJF | consulent intake en diagnose      |
        | ZOEKPERIODE                | WERKBEDRIJF | consulent                         |
        | BEMIDDELING                | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | ONTWIKKELING               | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | WERK_MET_ONDERSTEUNING     | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | PLAATSING_EN_ONDERSTEUNING | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | BESCHUT_WERK               | WERKBEDRIJF | werkcoach                         |
        | OP_WEG_NAAR_WERK           | WERKBEDRIJF | consulent                         |
        | SOCIALE_WERKVOORZIENING    | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | TERUG_NAAR_SCHOOL          | ONDERWIJS   | Doorstroompunt                    |
        | UITSTROOM_WERK             | GEMEENTE    | inkomensconsulent                 |
        | TERUGMELDING               | GEMEENTE    | inkomensconsulent                 |
        | DOORVERWIJZING             | GEMEENTE    | sociaal wijkteam                  |

    Scenario: Ondersteuning naast de route: bij schulden van de schuldhulpverlening, verder van het sociaal wijkteam
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En het leefgebied schulden is IN_BEHANDELING
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan krijgt SCHULDEN ondersteuning van GEMEENTE, functie "schuldhulpverlening"
      En krijgt PSYCHISCHE_GEZONDHEID ondersteuning van GEMEENTE, functie "sociaal wijkteam"
      En krijgt RANDVOORWAARDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

    Abstract Scenario: Alle gemeenten van de regio hebben dezelfde loketten
      Gegeven een kandidaat uit <gemeente> met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En is het loket <loket>, functie "<functie>"

      Voorbeelden:
        | gemeente          | uitkomst     | loket       | functie                           |
        | Berg en Dal       | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Berg en Dal       | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Druten            | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Druten            | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Heumen            | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Heumen            | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Mook en Middelaar | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Mook en Middelaar | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Nijmegen          | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Nijmegen          | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Wijchen           | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Wijchen           | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |
        | Beuningen         | BEMIDDELING  | WERKBEDRIJF | consulent bedrijfsdienstverlening |
        | Beuningen         | TERUGMELDING | GEMEENTE    | inkomensconsulent                 |

  Regel: L1 Wie na plaatsing structureel ondersteuning nodig heeft, krijgt een jobcoach

    Scenario: Een loonwaarde van 99 procent
      Gegeven een kandidaat uit Nijmegen met uitkomst PLAATSING_EN_ONDERSTEUNING
      En de loonwaarde is 99 procent
      Dan draagt regel L1 bij
      En is de uitkomst PLAATSING_EN_ONDERSTEUNING
      En is het loket WERKBEDRIJF, functie "jobcoach"
      En noemt de reden: "De uitkomst is plaatsing en ondersteuning; de afstand is structurele ondersteuning."

    Scenario: Een loonwaarde van 100 procent
      Gegeven een kandidaat uit Nijmegen met uitkomst PLAATSING_EN_ONDERSTEUNING
      En de loonwaarde is 100 procent
      Dan draagt regel L1 niet bij
      En is het loket WERKBEDRIJF, functie "consulent bedrijfsdienstverlening"

    Scenario: Nog niet geplaatst
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      Dan draagt regel L1 niet bij
      En is het loket WERKBEDRIJF, functie "consulent bedrijfsdienstverlening"

    Scenario: Op Urk gelden de loketten van Urk
      Gegeven een kandidaat uit Urk met uitkomst PLAATSING_EN_ONDERSTEUNING
      En de loonwaarde is 99 procent
      Dan draagt regel L1 niet bij

  Regel: L2 Wie beschut of op locatie werkt, heeft een werkcoach

    Abstract Scenario: De werkvorm bepaalt wie begeleidt
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is onbekend
      En de huidige werkvorm is <werkvorm>
      Dan draagt regel L2 <bijdrage>
      En is het loket WERKBEDRIJF, functie "<functie>"

      Voorbeelden:
        | werkvorm                | bijdrage | functie                                  |
        | BESCHUT_SW              | bij      | werkcoach                                |
        | WERKEN_OP_LOCATIE       | bij      | werkcoach                                |
        | GROEPSDETACHERING       | niet bij | senior consulent bedrijfsdienstverlening |
        | INDIVIDUELE_DETACHERING | niet bij | consulent bedrijfsdienstverlening        |
        | BEGELEID_WERKEN         | niet bij | consulent bedrijfsdienstverlening        |
        | onbekend                | niet bij | consulent bedrijfsdienstverlening        |

    Abstract Scenario: Met een loonwaarde van 49 procent op locatie, met 50 procent in een groep
      Gegeven een kandidaat uit West Maas en Waal van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is <loonwaarde> procent
      Dan draagt regel L2 <bijdrage>
      En is het loket WERKBEDRIJF, functie "<functie>"

      Voorbeelden:
        | loonwaarde | bijdrage | functie                                  |
        | 49         | bij      | werkcoach                                |
        | 50         | niet bij | senior consulent bedrijfsdienstverlening |

    Scenario: Beschut werk in de Participatiewet staat in de tabel
      Gegeven een kandidaat uit Nijmegen met uitkomst BESCHUT_WERK
      Dan draagt regel L2 niet bij
      En is het loket WERKBEDRIJF, functie "werkcoach"

  Regel: L4 Wie in een groep wordt gedetacheerd, heeft een senior consulent

    Abstract Scenario: De werkvorm bepaalt wie begeleidt
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is onbekend
      En de huidige werkvorm is <werkvorm>
      Dan draagt regel L4 <bijdrage>
      En is het loket WERKBEDRIJF, functie "<functie>"

      Voorbeelden:
        | werkvorm                | bijdrage | functie                                  |
        | GROEPSDETACHERING       | bij      | senior consulent bedrijfsdienstverlening |
        | INDIVIDUELE_DETACHERING | niet bij | consulent bedrijfsdienstverlening        |
        | BEGELEID_WERKEN         | niet bij | consulent bedrijfsdienstverlening        |
        | BESCHUT_SW              | niet bij | werkcoach                                |
        | WERKEN_OP_LOCATIE       | niet bij | werkcoach                                |
        | onbekend                | niet bij | consulent bedrijfsdienstverlening        |

    Abstract Scenario: De begeleiding die nodig is, bepaalt de werkvorm en zo wie begeleidt
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is <begeleiding>
      En de loonwaarde is 50 procent
      Dan draagt regel L4 <bijdrage>
      En is de werkvorm <werkvorm>
      En is het loket WERKBEDRIJF, functie "<functie>"

      Voorbeelden:
        | begeleiding | bijdrage | werkvorm                | functie                                  |
        | GEEN        | niet bij | BEGELEID_WERKEN         | consulent bedrijfsdienstverlening        |
        | TIJDELIJK   | niet bij | INDIVIDUELE_DETACHERING | consulent bedrijfsdienstverlening        |
        | STRUCTUREEL | bij      | GROEPSDETACHERING       | senior consulent bedrijfsdienstverlening |

    Scenario: De reden noemt de werkvorm
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel L4 bij
      En noemt de reden: "De uitkomst is sociale werkvoorziening; de werkvorm is groepsdetachering."

    Scenario: In een andere regio gelden haar eigen loketten
      Gegeven een kandidaat uit Noordoostpolder van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel L4 niet bij
      En is het loket CONCERN_VOOR_WERK, functie "teamleider"
