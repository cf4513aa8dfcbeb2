# language: nl
Functionaliteit: Wat Berg en Dal zelf doet
  Sinds 2020 wordt wie naast de route hulp krijgt, besproken met het Sociaal Team.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Scenario: Wie niet binnen de termijn te bemiddelen is, gaat naar het sociaal wijkteam
      Gegeven een kandidaat uit Berg en Dal met uitkomst DOORVERWIJZING
      Dan is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, functie "sociaal wijkteam"

    Scenario: De hulp naast de route geeft het sociaal wijkteam
      Gegeven een kandidaat uit Berg en Dal met uitkomst CASUSOVERLEG
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van GEMEENTE, functie "sociaal wijkteam"
      En krijgt RANDVOORWAARDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

  Regel: S22 Wie hulp krijgt naast de route, wordt besproken met het Sociaal Team

    Abstract Scenario: Bij elke uitkomst met hulp naast de route
      Gegeven een kandidaat uit Berg en Dal met uitkomst <uitkomst>
      En het leefgebied schulden is IN_BEHANDELING
      Dan is de uitkomst <uitkomst>
      En draagt regel S22 bij
      En geeft het advies het signaal ADVIES_SOCIAAL_TEAM: "Adviseer het Sociaal Team over wat er aan werk mogelijk is binnen het zorgtraject."

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Abstract Scenario: Bij een andere uitkomst is er geen hulp naast de route
      Gegeven een kandidaat uit Berg en Dal met uitkomst <uitkomst>
      En het leefgebied schulden is IN_BEHANDELING
      Dan is de uitkomst <uitkomst>
      En draagt regel S22 niet bij
      En geeft het advies niet het signaal ADVIES_SOCIAAL_TEAM

      Voorbeelden:
        | uitkomst                   |
        | INTAKE                     |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | TERUGMELDING               |
        | DOORVERWIJZING             |
        | ZOEKPERIODE                |
        | UITSTROOM_WERK             |
        | TERUG_NAAR_SCHOOL          |
        | SOCIALE_WERKVOORZIENING    |

    Abstract Scenario: Op een leefgebied speelt nog iets
      Gegeven een kandidaat uit Berg en Dal met uitkomst ONTWIKKELING
      En het leefgebied gedrag is <situatie>
      Dan draagt regel S22 <bijdrage>

      Voorbeelden:
        | situatie       | bijdrage |
        | IN_BEHANDELING | bij      |
        | NIET_AANGEPAKT | bij      |
        | GEREGELD       | niet bij |
        | SPEELT_NIET    | niet bij |
        | onbekend       | niet bij |

    Scenario: Alleen randvoorwaarden zijn geen zorgtraject
      Gegeven een kandidaat uit Berg en Dal met uitkomst ONTWIKKELING
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan draagt regel S22 niet bij
      En krijgt RANDVOORWAARDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

    Scenario: De reden
      Gegeven een kandidaat uit Berg en Dal met uitkomst CASUSOVERLEG
      Dan draagt regel S22 bij
      En noemt de reden: "De uitkomst is casusoverleg; het leefgebied psychische gezondheid is niet aangepakt."

    Abstract Scenario: Sinds 1 januari 2020
      Gegeven een kandidaat uit Berg en Dal met uitkomst CASUSOVERLEG
      En de peildatum is <peildatum>
      Dan draagt regel S22 <bijdrage>
      En geeft het advies <signaal> ADVIES_SOCIAAL_TEAM

      Voorbeelden:
        | peildatum  | bijdrage | signaal          |
        | 31-12-2019 | niet bij | niet het signaal |
        | 01-01-2020 | bij      | het signaal      |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een kandidaat uit <gemeente> met uitkomst CASUSOVERLEG
      Dan draagt regel S22 niet bij
      En geeft het advies niet het signaal ADVIES_SOCIAAL_TEAM

      Voorbeelden:
        | gemeente          |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |
        | Noordoostpolder   |
