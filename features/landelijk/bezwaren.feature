# language: nl
Functionaliteit: Wanneer is een voorziening niet beschikbaar?
  Elke voorziening noemt zelf welke bezwaren voor haar tellen. Een bezwaar draagt pas bij als daardoor een lichtere
  voorziening afvalt.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: V1a Een proefplaatsing is bij een werkgever die de kandidaat wil aannemen

    Abstract Scenario: Er is geen werkgever, of dat is onbekend
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En <feit>
      Dan draagt regel V1a bij
      En is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER: "Er is nog geen werkgever die deze kandidaat wil aannemen."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | feit                                            | reden                                            |
        | er is geen werkgever                            | Er is geen werkgever.                            |
        | de beschikbaarheid van een werkgever is onbekend | De beschikbaarheid van een werkgever is onbekend. |

    Scenario: Er is een werkgever
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      Dan draagt regel V1a niet bij
      En wordt geadviseerd: PROEFPLAATSING

    Scenario: Wie iets anders nodig heeft, merkt niets van het bezwaar
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is geen werkgever
      Dan draagt regel V1a niet bij
      En is er niets afgewezen

  Regel: V1b Sommige voorzieningen zijn er alleen voor wie bijstand heeft

    Abstract Scenario: Een andere regeling
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de regeling is <regeling>
      Dan is de uitkomst ONTWIKKELING
      En draagt regel V1b bij
      En is PROEFPLAATSING afgewezen wegens GEEN_PARTICIPATIEWET: "Dit kan volgens de Participatiewet alleen voor wie bijstand krijgt."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | regeling             | reden                                  |
        | IOAW                 | De regeling is IOAW.                   |
        | IOAZ                 | De regeling is IOAZ.                   |
        | ANW                  | De regeling is ANW.                    |
        | NUG                  | De regeling is NUG.                    |
        | BIJSTAND_AANGEVRAAGD | De regeling is bijstand aangevraagd. |

    Scenario: Bijstand van de Participatiewet
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de regeling is PARTICIPATIEWET
      Dan draagt regel V1b niet bij
      En wordt geadviseerd: PROEFPLAATSING

    Scenario: De regeling is onbekend
      Gegeven een kandidaat uit Tiel met uitkomst INTAKE
      En de regeling is onbekend
      En in deze gemeente geldt ook:
        """
        stap behoeften

        regel N90 "Wie op de intake wacht, blijft actief"
          bron: aanname
        als
          de uitkomst is INTAKE
        dan
          er is behoefte aan ACTIVERING
        einde

        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 86
          dekt ACTIVERING
        einde
        """
      Dan draagt regel V1b bij
      En is PARTICIPATIEPLAATS afgewezen wegens GEEN_PARTICIPATIEWET
      En noemt de reden: "De regeling is onbekend."

  Regel: V1c Sommige voorzieningen zijn er niet voor wie jonger is dan 27

    Scenario: 26 jaar en elf maanden
      Gegeven een werkfitte kandidaat uit Tiel, geboren op 22-11-1999
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      Dan draagt regel V1c bij
      En is PROEFPLAATSING afgewezen wegens JONGER_DAN_27: "Dit kan volgens de Participatiewet niet voor wie jonger is dan 27."
      En noemt de reden: "De kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar."
      En wordt geadviseerd: LEERWERKPLEK

    Scenario: Vandaag 27 jaar
      Gegeven een werkfitte kandidaat uit Tiel, geboren op 21-11-1999
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      Dan draagt regel V1c niet bij
      En wordt geadviseerd: PROEFPLAATSING

  Regel: V1d Sommige voorzieningen zijn er alleen voor statushouders

    Abstract Scenario: Geen statushouder, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En <feit>
      Dan draagt regel V1d bij
      En is TAALSTAGE afgewezen wegens GEEN_STATUSHOUDER: "Dit is er alleen voor statushouders."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: TAALTRAJECT

      Voorbeelden:
        | feit                                   | reden                                   |
        | de kandidaat is geen statushouder      | De kandidaat is geen statushouder.      |
        | de status van statushouder is onbekend | De status van statushouder is onbekend. |

    Scenario: Wel statushouder
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      Dan draagt regel V1d niet bij
      En wordt geadviseerd: TAALSTAGE

  Regel: V1e Voor statushouders is er een eigen aanbod om de taal te leren

    Scenario: Ook als de taalstage niet hielp, is er voor statushouders een eigen aanbod
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan draagt regel V1e bij
      En is TAALTRAJECT afgewezen wegens STATUSHOUDER: "Voor statushouders is er een eigen aanbod."
      En noemt de reden: "De kandidaat is statushouder."
      En wordt geadviseerd: ORIENTATIETRAJECT

    Abstract Scenario: Geen statushouder, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En <feit>
      Dan draagt regel V1e niet bij
      En wordt geadviseerd: TAALTRAJECT

      Voorbeelden:
        | feit                                   |
        | de kandidaat is geen statushouder      |
        | de status van statushouder is onbekend |

  Regel: V1f Een leerwerkplek vraagt werknemersvaardigheden waar iemand mee kan beginnen

    Scenario: De werknemersvaardigheden zijn onvoldoende
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de regeling is IOAW
      Dan draagt regel V1f bij
      En is LEERWERKPLEK afgewezen wegens TE_ZWAK: "De werknemersvaardigheden zijn hiervoor nog onvoldoende."
      En noemt de reden: "De werknemersvaardigheden zijn onvoldoende."
      En wordt DETACHERING geadviseerd voor WERKERVARING_BIJ_WERKGEVER

    Abstract Scenario: Voldoende, te ontwikkelen of onbekend
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En de werknemersvaardigheden zijn <oordeel>
      En er is een werkgever
      En de regeling is IOAW
      Dan draagt regel V1f niet bij
      En wordt LEERWERKPLEK geadviseerd voor <behoeften>

      Voorbeelden:
        | oordeel       | behoeften                             |
        | VOLDOENDE     | WERKERVARING_BIJ_WERKGEVER            |
        | ONTWIKKELBAAR | WERKERVARING_BIJ_WERKGEVER, WERKRITME |
        | onbekend      | WERKERVARING_BIJ_WERKGEVER            |

  Regel: V1g Een ontwikkeltraject is er voor wie werknemersvaardigheden mist

    Er is nu geen voorziening die zwaarder is dan een ontwikkeltraject en hetzelfde dekt. Daarom heeft de gemeente in
    deze scenario's er zelf een.

    Abstract Scenario: De werknemersvaardigheden zijn voldoende of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 61
          dekt MOTIVATIE
        einde
        """
      Dan draagt regel V1g bij
      En is ONTWIKKELTRAJECT afgewezen wegens VAARDIGHEDEN_VOLDOENDE_OF_ONBEKEND: "De werknemersvaardigheden zijn voldoende of nog onbekend."

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |

    Abstract Scenario: De werknemersvaardigheden zijn onvoldoende of te ontwikkelen
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 61
          dekt MOTIVATIE
        einde
        """
      Dan draagt regel V1g niet bij
      En wordt ONTWIKKELTRAJECT geadviseerd voor <behoeften>

      Voorbeelden:
        | oordeel       | behoeften                         |
        | ONVOLDOENDE   | WERKNEMERSVAARDIGHEDEN, MOTIVATIE |
        | ONTWIKKELBAAR | WERKRITME, MOTIVATIE              |

    Abstract Scenario: Zonder iets zwaarders blijft de behoefte over
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan is niet gedekt: MOTIVATIE
      En wordt ONTWIKKELTRAJECT niet geadviseerd

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |

  @draagt-nooit-bij
  Regel: V1h Loonkostensubsidie gaat niet samen met de Wsw

    Voor wie een WSW-indicatie heeft, regelt de sociale werkvoorziening alles. Naar voorzieningen wordt dan niet gekeken.
    De regel staat er, omdat de wet het zegt.

    Scenario: Wie in de Wsw werkt, krijgt geen loonkostensubsidie
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 50 procent
      En de regeling is WSW
      Dan draagt regel V1h niet bij
      En is de uitkomst SOCIALE_WERKVOORZIENING
      En wordt LOONKOSTENSUBSIDIE niet geadviseerd

  Regel: V1i Beschut werk vraagt een positief advies

    Een beschutte plek is er alleen bij uitkomst BESCHUT_WERK, en die vraagt al een positief advies. Daarom wil de gemeente
    in deze scenario's ook anderen een plek geven: ook dan houdt de wet het tegen.

    Abstract Scenario: Een ander advies, of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      En het advies beschut werk is <advies>
      En in deze gemeente geldt ook:
        """
        stap behoeften

        regel N90 "Wie op een advies wacht, heeft ook een plek nodig"
          bron: aanname
        als
          de uitkomst is ADVIES_BESCHUT_WERK_VRAGEN
        dan
          er is behoefte aan BESCHUTTE_PLEK
        einde

        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 91
          dekt BESCHUTTE_PLEK
        einde
        """
      Dan draagt regel V1i bij
      En is BESCHUT_WERK afgewezen wegens GEEN_POSITIEF_ADVIES: "Er is geen positief advies beschut werk van UWV."
      En noemt de reden: "<reden>"

      Voorbeelden:
        | advies      | reden                                    |
        | GEEN        | Het advies beschut werk is ‘geen’.       |
        | AANGEVRAAGD | Het advies beschut werk is aangevraagd.  |
        | onbekend    | Het advies beschut werk is onbekend.     |

    Scenario: Een positief advies
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan draagt regel V1i niet bij
      En wordt BESCHUT_WERK geadviseerd voor BESCHUTTE_PLEK
