# language: nl
Functionaliteit: De sociale werkvoorziening
  Wie een WSW-indicatie heeft, valt onder de sociale werkvoorziening. Dan wordt verder niets beoordeeld.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: U1a De sociale werkvoorziening van deze gemeente wordt niet in deze regio uitgevoerd

    Scenario: Mook en Middelaar
      Gegeven een kandidaat uit Mook en Middelaar van 50 jaar
      En de regeling is WSW
      Dan draagt regel U1a bij
      En is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, zonder functie
      En is er geen werkvorm
      En ontbreekt er niets

    Scenario: Met bijstand kan een inwoner van Mook en Middelaar wel terecht
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 50 jaar
      Dan draagt regel U1a niet bij
      En is de uitkomst BEMIDDELING

    Scenario: De andere gemeenten laten de sociale werkvoorziening wel uitvoeren
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      Dan draagt regel U1a niet bij

    Abstract Scenario: Op de dag van de AOW eindigt de sociale werkvoorziening, ook elders
      Gegeven een kandidaat uit Mook en Middelaar, geboren op 01-03-1957
      En de regeling is WSW
      En de peildatum is <peildatum>
      Dan draagt regel U1a <bijdrage>
      En is de uitkomst DOORVERWIJZING
      En is het loket <loket>, zonder functie

      Voorbeelden:
        | peildatum  | bijdrage | loket    |
        | 29-02-2024 | bij      | GEMEENTE |
        | 01-03-2024 | niet bij | SVB      |

  Regel: U1b Met een WSW-indicatie werkt de kandidaat in de sociale werkvoorziening

    Abstract Scenario: In elke andere gemeente
      Gegeven een kandidaat uit <gemeente> van 50 jaar
      En de regeling is WSW
      Dan draagt regel U1b bij
      En is de uitkomst SOCIALE_WERKVOORZIENING

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Nijmegen          |
        | Wijchen           |
        | West Maas en Waal |
        | Noordoostpolder   |
        | Urk               |
        | Helmond           |
        | Tiel              |
        | Dordrecht         |
        | Gorinchem         |

    Scenario: In Mook en Middelaar niet
      Gegeven een kandidaat uit Mook en Middelaar van 50 jaar
      En de regeling is WSW
      Dan draagt regel U1b niet bij

    Scenario: Met een andere regeling niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de regeling is WAJONG
      Dan draagt regel U1b niet bij

    Abstract Scenario: Op de dag van de AOW eindigt de sociale werkvoorziening
      Gegeven een kandidaat uit Nijmegen, geboren op 01-03-1957
      En de regeling is WSW
      En de peildatum is <peildatum>
      Dan draagt regel U1b <bijdrage>
      En is de uitkomst <uitkomst>
      En is het loket <loket>

      Voorbeelden:
        | peildatum  | bijdrage | uitkomst                | loket                                                    |
        | 29-02-2024 | bij      | SOCIALE_WERKVOORZIENING | WERKBEDRIJF, functie "consulent bedrijfsdienstverlening" |
        | 01-03-2024 | niet bij | DOORVERWIJZING          | SVB, zonder functie                                      |

    Scenario: Wie met de AOW-leeftijd nog hulp krijgt, wordt teruggemeld
      Gegeven een kandidaat uit Nijmegen van 70 jaar
      En de regeling is WSW
      En de startdatum van de dienstverlening is 21-11-2020
      Dan draagt regel U1b niet bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding GEEN_DOELGROEP, reden GEEN_DOELGROEP, rapportagegroep 3
      En is er geen werkvorm

    Scenario: Verder wordt niets beoordeeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is WSW
      En de verschijning is AFWEZIG_ZONDER_BERICHT
      Dan draagt regel U1b bij
      En is de uitkomst SOCIALE_WERKVOORZIENING
      En is er geen zoekperiode
      En is er geen afstand
      En is er geen bemiddelbaarheid binnen de termijn
      En is er geen terugmelding
      En draagt regel U3 niet bij

  Regel: U1c Zonder begeleiding past begeleid werken bij een gewone werkgever

    Scenario: Geen begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is GEEN
      Dan draagt regel U1c bij
      En is de werkvorm BEGELEID_WERKEN

    Scenario: Tijdelijk begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is TIJDELIJK
      Dan draagt regel U1c niet bij

    Scenario: Alleen binnen de sociale werkvoorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de begeleidingsbehoefte is GEEN
      Dan draagt regel U1c niet bij
      En is er geen werkvorm

  Regel: U1d Met tijdelijke begeleiding past individuele detachering

    Scenario: Tijdelijk begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is TIJDELIJK
      Dan draagt regel U1d bij
      En is de werkvorm INDIVIDUELE_DETACHERING

    Scenario: Blijvend begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel U1d niet bij

    Scenario: Alleen binnen de sociale werkvoorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de begeleidingsbehoefte is TIJDELIJK
      Dan draagt regel U1d niet bij
      En is er geen werkvorm

  Regel: U1e Met structurele begeleiding en een lage loonwaarde past werken op locatie

    Scenario: Een loonwaarde van 49 procent
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is 49 procent
      Dan draagt regel U1e bij
      En is de werkvorm WERKEN_OP_LOCATIE
      En noemt de reden: "De uitkomst is sociale werkvoorziening; de begeleidingsbehoefte is structureel; de loonwaarde is 49 procent, lager dan 50 procent."

    Scenario: Een loonwaarde van 50 procent
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is 50 procent
      Dan draagt regel U1e niet bij

    Scenario: Een onbekende loonwaarde is geen lage loonwaarde
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is onbekend
      Dan draagt regel U1e niet bij

    Scenario: Met tijdelijke begeleiding telt een lage loonwaarde niet
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is TIJDELIJK
      En de loonwaarde is 49 procent
      Dan draagt regel U1e niet bij

    Scenario: Alleen binnen de sociale werkvoorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is 49 procent
      Dan draagt regel U1e niet bij
      En is er geen werkvorm

  Regel: U1f Met structurele begeleiding past detachering in een groep

    Abstract Scenario: Een loonwaarde van 50 procent, of een loonwaarde die onbekend is
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is <loonwaarde>
      Dan draagt regel U1f bij
      En is de werkvorm GROEPSDETACHERING

      Voorbeelden:
        | loonwaarde |
        | 50 procent |
        | onbekend   |

    Scenario: Een loonwaarde van 49 procent
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      En de loonwaarde is 49 procent
      Dan draagt regel U1f niet bij

    Scenario: Alleen binnen de sociale werkvoorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel U1f niet bij
      En is er geen werkvorm

  Regel: U1g Met zeer intensieve begeleiding past beschut werken

    Scenario: Zeer intensieve begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      Dan draagt regel U1g bij
      En is de werkvorm BESCHUT_SW

    Scenario: Blijvend begeleiding nodig
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel U1g niet bij

    Scenario: Alleen binnen de sociale werkvoorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 50 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      Dan draagt regel U1g niet bij
      En is er geen werkvorm

  Regel: U1h Zolang de begeleidingsbehoefte onbekend is, verandert de werkvorm niet

    Abstract Scenario: De huidige werkvorm blijft
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de huidige werkvorm is <werkvorm>
      En de begeleidingsbehoefte is onbekend
      Dan draagt regel U1h bij
      En is de werkvorm <werkvorm>
      En ontbreekt: de begeleidingsbehoefte
      En ontbreekt voor regel U1: de begeleidingsbehoefte

      Voorbeelden:
        | werkvorm                |
        | BESCHUT_SW              |
        | WERKEN_OP_LOCATIE       |
        | GROEPSDETACHERING       |
        | INDIVIDUELE_DETACHERING |
        | BEGELEID_WERKEN         |

    Scenario: Ook de huidige werkvorm is onbekend
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is onbekend
      Dan draagt regel U1h bij
      En is er geen werkvorm
      En ontbreekt: de begeleidingsbehoefte
      En ontbreekt voor regel U1: de begeleidingsbehoefte

    Scenario: Is de begeleidingsbehoefte bekend, dan telt de huidige werkvorm niet
      Gegeven een kandidaat uit Nijmegen van 50 jaar
      En de regeling is WSW
      En de huidige werkvorm is BESCHUT_SW
      En de begeleidingsbehoefte is GEEN
      Dan draagt regel U1h niet bij
      En is de werkvorm BEGELEID_WERKEN

    Scenario: Wordt de sociale werkvoorziening elders uitgevoerd, dan wordt hier niets gevraagd
      Gegeven een kandidaat uit Mook en Middelaar van 50 jaar
      En de regeling is WSW
      En de begeleidingsbehoefte is onbekend
      Dan draagt regel U1h niet bij
      En ontbreekt er niets
