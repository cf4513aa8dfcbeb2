# language: nl
Functionaliteit: Wanneer is een voorziening niet beschikbaar?
  Elke voorziening noemt zelf welke bezwaren voor haar tellen. Een bezwaar draagt pas bij als daardoor een lichtere
  voorziening afvalt.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: V1a Een proefplaatsing is bij een werkgever die de kandidaat wil aannemen

    Abstract Scenario: Er is geen werkgever, of dat is onbekend
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En <feit>
      Dan draagt regel V1a bij
      En is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER: "Er is nog geen werkgever bekend die deze kandidaat wil aannemen."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | feit                                             | reden                                             |
        | er is geen werkgever                             | Er is geen werkgever.                             |
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
      En is PROEFPLAATSING afgewezen wegens GEEN_PARTICIPATIEWET: "Dit kan volgens de wet niet met deze regeling, of niet zolang die onbekend is."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: DETACHERING

      Voorbeelden:
        | regeling             | reden                                |
        | IOAW                 | De regeling is IOAW.                 |
        | IOAZ                 | De regeling is IOAZ.                 |
        | ANW                  | De regeling is ANW.                  |
        | NUG                  | De regeling is NUG.                  |
        | BIJSTAND_AANGEVRAAGD | De regeling is bijstand aangevraagd. |

    Abstract Scenario: Voor een proefplaatsing telt de regeling sinds 1 juli 2023
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de regeling is IOAW
      En de peildatum is <peildatum>
      Dan draagt regel V1b <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | peildatum  | bijdrage | voorziening    |
        | 30-06-2023 | niet bij | PROEFPLAATSING |
        | 01-07-2023 | bij      | DETACHERING    |

    Abstract Scenario: Voor een participatieplaats tellen IOAW en IOAZ als bijstand
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de regeling is <regeling>
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 86
          dekt ACTIVERING
        einde
        """
      Dan is de uitkomst DOORVERWIJZING
      En draagt regel V1b <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | regeling        | bijdrage | voorziening        |
        | PARTICIPATIEWET | niet bij | PARTICIPATIEPLAATS |
        | IOAW            | niet bij | PARTICIPATIEPLAATS |
        | IOAZ            | niet bij | PARTICIPATIEPLAATS |
        | ANW             | bij      | ZWAARDER           |
        | NUG             | bij      | ZWAARDER           |

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
      En wordt geadviseerd: DETACHERING

    Scenario: Vandaag 27 jaar
      Gegeven een werkfitte kandidaat uit Tiel, geboren op 21-11-1999
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      Dan draagt regel V1c niet bij
      En wordt geadviseerd: PROEFPLAATSING

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
      En is BESCHUT_WERK afgewezen wegens GEEN_POSITIEF_ADVIES: "Er is geen positief advies beschut werk van UWV bekend."
      En noemt de reden: "<reden>"

      Voorbeelden:
        | advies      | reden                                   |
        | GEEN        | Het advies beschut werk is ‘geen’.      |
        | AANGEVRAAGD | Het advies beschut werk is aangevraagd. |
        | onbekend    | Het advies beschut werk is onbekend.    |

    Scenario: Een positief advies
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan draagt regel V1i niet bij
      En wordt BESCHUT_WERK geadviseerd voor BESCHUTTE_PLEK

  Regel: V1j De no-riskpolis is er voor wie een beperking heeft die is vastgesteld

    Scenario: Alle drie ontbreken
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan draagt regel V1j bij
      En is NO_RISKPOLIS afgewezen wegens GEEN_NO_RISKPOLIS: "Hiervoor is een banenafspraak, de doelgroep loonkostensubsidie of een positief advies beschut werk nodig."
      En noemt de reden: "De kandidaat hoort niet tot de doelgroep loonkostensubsidie; de kandidaat heeft geen indicatie banenafspraak; het advies beschut werk is ‘geen’."
      En worden geadviseerd: VACATURES_EN_MATCHING, PROEFPLAATSING

    Scenario: Alle drie zijn onbekend
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En het horen tot de doelgroep loonkostensubsidie is onbekend
      En de indicatie banenafspraak is onbekend
      En het advies beschut werk is onbekend
      Dan draagt regel V1j bij
      En is NO_RISKPOLIS afgewezen wegens GEEN_NO_RISKPOLIS

    Abstract Scenario: Een ander advies dan een positief telt niet
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En het advies beschut werk is <advies>
      Dan draagt regel V1j bij
      En wordt PROEFPLAATSING geadviseerd voor WERKGEVERSRISICO

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | NEGATIEF    |

    Abstract Scenario: Een van de twee indicaties is genoeg
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En <feit>
      Dan is de uitkomst WERK_MET_ONDERSTEUNING
      En draagt regel V1j niet bij
      En is NO_RISKPOLIS <afwijzing>

      Voorbeelden: Met een proefplaatsing is de polis dan wel samengevoegd
        | feit                                                   | afwijzing                     |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie | afgewezen wegens SAMENGEVOEGD |
        | de kandidaat heeft een indicatie banenafspraak         | afgewezen wegens SAMENGEVOEGD |

    Scenario: Een positief advies is genoeg, ook als er bij beschut werk een behoefte was
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      En in deze gemeente geldt ook:
        """
        stap behoeften

        regel N90 "Ook bij een beschutte plek kan de werkgever risico zien"
          bron: aanname
        als
          de uitkomst is BESCHUT_WERK
        dan
          er is behoefte aan WERKGEVERSRISICO
        einde
        """
      Dan draagt regel V1j niet bij
      En worden geadviseerd: NO_RISKPOLIS, BESCHUT_WERK

    Scenario: Wie iets anders nodig heeft, merkt niets van het bezwaar
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      Dan draagt regel V1j niet bij
      En is er niets afgewezen

  Regel: V1q Sommige voorzieningen zijn er voor wie net in dienstverlening is

    Abstract Scenario: Bij het vierwekenprogramma van Noordoostpolder: precies drie maanden, of een dag korter
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel V1q <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | start      | bijdrage | voorziening         |
        | 21-08-2026 | bij      | WERKERVARINGSPLAATS |
        | 22-08-2026 | niet bij | VIERWEKENPROGRAMMA  |
        | onbekend   | niet bij | VIERWEKENPROGRAMMA  |

    Abstract Scenario: Bij de Werkacademie van Wijchen: precies drie maanden, of een dag korter
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel V1q <bijdrage>
      En worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>

      Voorbeelden:
        | start      | bijdrage | voorziening          |
        | 21-08-2017 | bij      | SOLLICITATIETRAINING |
        | 22-08-2017 | niet bij | WERKACADEMIE         |
        | onbekend   | niet bij | WERKACADEMIE         |

    Scenario: De consulent leest waarom het programma niet kan
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de startdatum van de dienstverlening is 21-05-2026
      Dan draagt regel V1q bij
      En is VIERWEKENPROGRAMMA afgewezen wegens NIET_NIEUW: "Dit is er alleen voor wie net in dienstverlening is."
      En noemt de reden: "De kandidaat is 6 maanden in dienstverlening, minstens 3 maanden."

    Scenario: Wie iets anders nodig heeft, merkt niets van het bezwaar
      Gegeven een kandidaat uit Noordoostpolder met uitkomst BEMIDDELING
      En de startdatum van de dienstverlening is 21-05-2026
      Dan draagt regel V1q niet bij
      En is er niets afgewezen

  Regel: V1r Wat al zo lang loopt als mag, wordt niet opnieuw geadviseerd

    Abstract Scenario: De laatste dag van de verlenging en de dag erna
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt PROEFPLAATSING sinds <start>
      Dan draagt regel V1r <bijdrage>
      En is PROEFPLAATSING <afwijzing>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | start      | bijdrage | voorziening    | afwijzing                                                                      |
        | 21-05-2026 | niet bij | PROEFPLAATSING | niet afgewezen                                                                 |
        | 20-05-2026 | bij      | DETACHERING    | afgewezen wegens MAXIMUM_BEREIKT: "Deze voorziening loopt al zo lang als mag." |

    Abstract Scenario: Zonder verlenging: de laatste dag van de termijn en de dag erna
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat gebruikt LEERWERKPLEK sinds <start>
      Dan draagt regel V1r <bijdrage>
      En is LEERWERKPLEK <afwijzing>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | start      | bijdrage | voorziening      | afwijzing                        |
        | 21-05-2026 | niet bij | LEERWERKPLEK     | niet afgewezen                   |
        | 20-05-2026 | bij      | ONTWIKKELTRAJECT | afgewezen wegens MAXIMUM_BEREIKT |

    Abstract Scenario: Na vier jaar participatieplaats is er geen nieuwe
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds <start>
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 86
          dekt ACTIVERING
        einde
        """
      Dan draagt regel V1r <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | start      | bijdrage | voorziening        |
        | 21-11-2022 | niet bij | PARTICIPATIEPLAATS |
        | 20-11-2022 | bij      | ZWAARDER           |

    Scenario: Wat af is, mag opnieuw
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikte PROEFPLAATSING van 01-01-2025 tot 01-12-2025, met resultaat
      Dan draagt regel V1r niet bij
      En wordt geadviseerd: PROEFPLAATSING

    Scenario: Wie iets anders nodig heeft, merkt niets van het bezwaar
      Gegeven een kandidaat uit Nijmegen met uitkomst BEMIDDELING
      En de kandidaat gebruikt LEERWERKPLEK sinds 20-05-2026
      Dan draagt regel V1r niet bij
      En is er niets afgewezen

    Scenario: Iets anders dat over zijn termijn loopt, telt niet
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt LEERWERKPLEK sinds 20-05-2026
      Dan draagt regel V1r niet bij
      En wordt geadviseerd: PROEFPLAATSING
