# language: nl
Functionaliteit: Bij welk loket gaat de kandidaat verder?
  De regio of de gemeente noemt haar eigen loketten. Wat overal gelijk is, staat hier.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: L9 Het loket staat in de tabel loketten

    Abstract Scenario: Wie terug naar school gaat, gaat overal naar het Doorstroompunt
      Gegeven een kandidaat uit <gemeente> met uitkomst TERUG_NAAR_SCHOOL
      Dan draagt regel L9 bij
      En is de uitkomst TERUG_NAAR_SCHOOL
      En is het loket ONDERWIJS, functie "Doorstroompunt"

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |
        | Noordoostpolder   |
        | Urk               |
        | Helmond           |
        | Tiel              |
        | Dordrecht         |
        | Gorinchem         |

    Scenario: Als een eerdere regel het loket noemt, is de tabel niet nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      Dan draagt regel L9 niet bij
      En is het loket UWV, zonder functie

    Abstract Scenario: Elke reden van een terugmelding hoort bij een rapportagegroep
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 14-05-2005
      En de meldingsdatum is 24-10-2026
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En <feit>
      Dan draagt regel L9 bij
      En gaat de terugmelding naar GEMEENTE, aanleiding <aanleiding>, reden <reden>, rapportagegroep <groep>

      Voorbeelden:
        | feit                                      | aanleiding         | reden                     | groep |
        | de motivatie is VOLDOENDE                 | TERMIJN_VERSTREKEN | TIJDELIJK_NIET_PLAATSBAAR | 1     |
        | de regeling is WW                         | GEEN_DOELGROEP     | GEEN_DOELGROEP            | 3     |
        | de verschijning is AFWEZIG_ZONDER_BERICHT | NIET_VERSCHENEN    | NIET_VERSCHENEN           | 3     |
        | de regeling is BIJSTAND_AANGEVRAAGD       | EINDE_ZOEKPERIODE  | EINDE_ZOEKPERIODE         | 4     |

    Scenario: Wie blijvend niet te plaatsen is, hoort in de tweede rapportagegroep
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      Dan draagt regel L9 bij
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_BEMIDDELBAAR, reden STRUCTUREEL_NIET_PLAATSBAAR, rapportagegroep 2

  Regel: P1 Aan wat op een leefgebied speelt, wordt naast de route gewerkt

    Abstract Scenario: Elk leefgebied waaraan wordt gewerkt of nog niets gebeurt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied <leefgebied> is <situatie>
      Dan draagt regel P1 bij
      En krijgt <naam> ondersteuning van GEMEENTE, functie "sociaal wijkteam"

      Voorbeelden:
        | leefgebied            | situatie       | naam                  |
        | schulden              | IN_BEHANDELING | SCHULDEN              |
        | schulden              | NIET_AANGEPAKT | SCHULDEN              |
        | verslaving            | IN_BEHANDELING | VERSLAVING            |
        | verslaving            | NIET_AANGEPAKT | VERSLAVING            |
        | huisvesting           | IN_BEHANDELING | HUISVESTING           |
        | huisvesting           | NIET_AANGEPAKT | HUISVESTING           |
        | psychische gezondheid | IN_BEHANDELING | PSYCHISCHE_GEZONDHEID |
        | psychische gezondheid | NIET_AANGEPAKT | PSYCHISCHE_GEZONDHEID |
        | zorgtaken             | IN_BEHANDELING | ZORGTAKEN             |
        | zorgtaken             | NIET_AANGEPAKT | ZORGTAKEN             |
        | justitie              | IN_BEHANDELING | JUSTITIE              |
        | justitie              | NIET_AANGEPAKT | JUSTITIE              |
        | gedrag                | IN_BEHANDELING | GEDRAG                |
        | gedrag                | NIET_AANGEPAKT | GEDRAG                |

    Abstract Scenario: Een leefgebied dat geregeld is, niet speelt of onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied schulden is <situatie>
      Dan draagt regel P1 niet bij
      En krijgt SCHULDEN geen ondersteuning naast de route

      Voorbeelden:
        | situatie    |
        | GEREGELD    |
        | SPEELT_NIET |
        | onbekend    |

    Abstract Scenario: In elke uitkomst waarin aan werk of meedoen wordt gewerkt
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En het leefgebied schulden is IN_BEHANDELING
      Dan draagt regel P1 bij
      En is de uitkomst <uitkomst>
      En krijgt SCHULDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Abstract Scenario: In de andere uitkomsten
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En het leefgebied schulden is IN_BEHANDELING
      Dan draagt regel P1 niet bij
      En is de uitkomst <uitkomst>
      En krijgt SCHULDEN geen ondersteuning naast de route

      Voorbeelden:
        | uitkomst                   |
        | INTAKE                     |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | ZOEKPERIODE                |
        | SOCIALE_WERKVOORZIENING    |
        | TERUG_NAAR_SCHOOL          |
        | UITSTROOM_WERK             |
        | TERUGMELDING               |
        | DOORVERWIJZING             |

    Scenario: Twee leefgebieden krijgen elk ondersteuning
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied schulden is NIET_AANGEPAKT
      En het leefgebied zorgtaken is IN_BEHANDELING
      En het leefgebied gedrag is GEREGELD
      Dan draagt regel P1 bij
      En krijgt SCHULDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"
      En krijgt ZORGTAKEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"
      En krijgt GEDRAG geen ondersteuning naast de route

  Regel: P2 Wie nog niet goed beschikbaar is, krijgt hulp bij de randvoorwaarden

    Abstract Scenario: De beschikbaarheid is nog niet voldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de beschikbaarheid is <beschikbaarheid>
      Dan draagt regel P2 bij
      En krijgt RANDVOORWAARDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

      Voorbeelden:
        | beschikbaarheid |
        | ONTWIKKELBAAR   |
        | ONVOLDOENDE     |

    Scenario: De beschikbaarheid is voldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de beschikbaarheid is VOLDOENDE
      Dan draagt regel P2 niet bij
      En krijgt RANDVOORWAARDEN geen ondersteuning naast de route

    Scenario: De beschikbaarheid is onbekend
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de beschikbaarheid is onbekend
      Dan draagt regel P2 niet bij

    Abstract Scenario: In elke uitkomst waarin aan werk of meedoen wordt gewerkt
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan draagt regel P2 bij
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Abstract Scenario: In de andere uitkomsten
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan draagt regel P2 niet bij
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | uitkomst                   |
        | INTAKE                     |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | ZOEKPERIODE                |
        | SOCIALE_WERKVOORZIENING    |
        | TERUG_NAAR_SCHOOL          |
        | UITSTROOM_WERK             |
        | TERUGMELDING               |
        | DOORVERWIJZING             |
