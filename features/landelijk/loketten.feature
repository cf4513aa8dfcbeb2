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
      En de grond van het negatieve advies is TE_KWETSBAAR
      Dan draagt regel L9 bij
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_BEMIDDELBAAR, reden STRUCTUREEL_NIET_PLAATSBAAR, rapportagegroep 2

  Regel: P1 Aan wat op een leefgebied speelt, wordt naast de route gewerkt

    Abstract Scenario: Elk leefgebied waaraan wordt gewerkt of nog niets gebeurt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied <leefgebied> is <situatie>
      Dan draagt regel P1 bij
      En krijgt <naam> ondersteuning van GEMEENTE, functie "<functie>"

      Voorbeelden:
        | leefgebied            | situatie       | naam                  | functie             |
        | schulden              | IN_BEHANDELING | SCHULDEN              | schuldhulpverlening |
        | schulden              | NIET_AANGEPAKT | SCHULDEN              | schuldhulpverlening |
        | verslaving            | IN_BEHANDELING | VERSLAVING            | sociaal wijkteam    |
        | verslaving            | NIET_AANGEPAKT | VERSLAVING            | sociaal wijkteam    |
        | huisvesting           | IN_BEHANDELING | HUISVESTING           | sociaal wijkteam    |
        | huisvesting           | NIET_AANGEPAKT | HUISVESTING           | sociaal wijkteam    |
        | psychische gezondheid | IN_BEHANDELING | PSYCHISCHE_GEZONDHEID | sociaal wijkteam    |
        | psychische gezondheid | NIET_AANGEPAKT | PSYCHISCHE_GEZONDHEID | sociaal wijkteam    |
        | zorgtaken             | IN_BEHANDELING | ZORGTAKEN             | sociaal wijkteam    |
        | zorgtaken             | NIET_AANGEPAKT | ZORGTAKEN             | sociaal wijkteam    |
        | justitie              | IN_BEHANDELING | JUSTITIE              | sociaal wijkteam    |
        | justitie              | NIET_AANGEPAKT | JUSTITIE              | sociaal wijkteam    |
        | gedrag                | IN_BEHANDELING | GEDRAG                | sociaal wijkteam    |
        | gedrag                | NIET_AANGEPAKT | GEDRAG                | sociaal wijkteam    |

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
      En krijgt SCHULDEN ondersteuning van GEMEENTE, functie "schuldhulpverlening"

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

    Abstract Scenario: De regio kan een leefgebied een eigen loket geven, voor al het andere is er één loket
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En het leefgebied schulden is NIET_AANGEPAKT
      En het leefgebied justitie is IN_BEHANDELING
      Dan draagt regel P1 bij
      En krijgt SCHULDEN ondersteuning van <schulden>
      En krijgt JUSTITIE ondersteuning van <justitie>

      Voorbeelden: Rijk van Nijmegen geeft schulden een eigen loket
        | gemeente          | schulden                                | justitie                             |
        | Berg en Dal       | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Beuningen         | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Druten            | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Heumen            | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Mook en Middelaar | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Nijmegen          | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |
        | Wijchen           | GEMEENTE, functie "schuldhulpverlening" | GEMEENTE, functie "sociaal wijkteam" |

      Voorbeelden: Andere regio's niet
        | gemeente        | schulden                                         | justitie                                         |
        | Noordoostpolder | SOCIAAL_TEAM, functie "participatiemedewerker"   | SOCIAAL_TEAM, functie "participatiemedewerker"   |
        | Urk             | GEMEENTE, functie "consulent"                    | GEMEENTE, functie "consulent"                    |
        | Helmond         | SENZER, functie "consulent"                      | SENZER, functie "consulent"                      |
        | Tiel            | WERKZAAK_RIVIERENLAND, functie "consulent"       | WERKZAAK_RIVIERENLAND, functie "consulent"       |
        | Dordrecht       | SOCIALE_DIENST_DRECHTSTEDEN, functie "consulent" | SOCIALE_DIENST_DRECHTSTEDEN, functie "consulent" |
        | Gorinchem       | AVRES, functie "consulent"                       | AVRES, functie "consulent"                       |

    Scenario: Wie vanwege schulden niet te bemiddelen is, gaat naar het loket voor meedoen
      Gegeven een kandidaat uit Nijmegen met uitkomst DOORVERWIJZING
      En het leefgebied schulden is NIET_AANGEPAKT
      Dan draagt regel P1 niet bij
      En is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, functie "sociaal wijkteam"

    Scenario: Twee leefgebieden krijgen elk ondersteuning
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied schulden is NIET_AANGEPAKT
      En het leefgebied zorgtaken is IN_BEHANDELING
      En het leefgebied gedrag is GEREGELD
      Dan draagt regel P1 bij
      En krijgt SCHULDEN ondersteuning van GEMEENTE, functie "schuldhulpverlening"
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
      En krijgt RANDVOORWAARDEN ondersteuning van GEMEENTE, functie "sociaal wijkteam"

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
      En krijgt RANDVOORWAARDEN geen ondersteuning naast de route

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
