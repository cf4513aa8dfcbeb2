# language: nl
Functionaliteit: De voorzieningen die er overal zijn
  Van licht naar zwaar. Wat een voorziening dekt, hoe zwaar zij is, hoe lang zij duurt en waar dat staat.
  Tiel heeft geen eigen voorzieningen, en de regio Rivierenland ook niet: daar geldt alleen het landelijke aanbod.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: NAZORGGESPREK Nazorggesprek

    Scenario: Na de plaatsing
      Gegeven een kandidaat uit Tiel met uitkomst PLAATSING_EN_ONDERSTEUNING
      Dan wordt NAZORGGESPREK geadviseerd voor NAZORG zonder einddatum
      En heeft NAZORGGESPREK zwaarte 9
      En is de bron van NAZORGGESPREK: 001 §3.3.2 en §6.2.2

    Scenario: Voor de plaatsing
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      Dan wordt NAZORGGESPREK niet geadviseerd

  Regel: VACATURES_EN_MATCHING Vacatures en matching

    Scenario: Wie aan het werk kan
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      Dan wordt VACATURES_EN_MATCHING geadviseerd voor WERK_VINDEN zonder einddatum
      En heeft VACATURES_EN_MATCHING zwaarte 10
      En is de bron van VACATURES_EN_MATCHING: 001 §3.1.1

    Scenario: Wie eerst nog werknemersvaardigheden ontwikkelt
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      Dan wordt VACATURES_EN_MATCHING niet geadviseerd

    Scenario: Wie iets anders ontwikkelt, kan ook al werk zoeken
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst ONTWIKKELING
      En worden geadviseerd: VACATURES_EN_MATCHING, VAKGERICHTE_SCHOLING

  Regel: ONKOSTENVERGOEDING Onkostenvergoeding

    Scenario: Kosten belemmeren de kandidaat
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En kosten belemmeren de kandidaat
      Dan wordt ONKOSTENVERGOEDING geadviseerd voor KOSTEN zonder einddatum
      En heeft ONKOSTENVERGOEDING zwaarte 11
      En is de bron van ONKOSTENVERGOEDING: 001 §2.3

    Scenario: Kosten belemmeren de kandidaat niet
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En kosten belemmeren de kandidaat niet
      Dan wordt ONKOSTENVERGOEDING niet geadviseerd

  Regel: SOLLICITATIETRAINING Sollicitatietraining

    Scenario: Wie nog niet goed kan solliciteren
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      Dan wordt SOLLICITATIETRAINING geadviseerd voor SOLLICITEREN zonder einddatum
      En heeft SOLLICITATIETRAINING zwaarte 15
      En is de bron van SOLLICITATIETRAINING: 001 §3.1.1; 004 §4.3

    Scenario: Wie goed kan solliciteren
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      Dan wordt SOLLICITATIETRAINING niet geadviseerd

  Regel: SPECIALISTISCH_ONDERZOEK Specialistisch onderzoek

    Scenario: Wat iemand aankan, is nog niet duidelijk
      Gegeven een kandidaat uit Tiel met uitkomst VERVOLGDIAGNOSE
      En de gezondheid is TIJDELIJKE_BELEMMERING
      Dan wordt SPECIALISTISCH_ONDERZOEK geadviseerd voor DIAGNOSE_BELASTBAARHEID zonder einddatum
      En heeft SPECIALISTISCH_ONDERZOEK zwaarte 20
      En is de bron van SPECIALISTISCH_ONDERZOEK: 001 §3.1.1

    Scenario: Wat iemand aankan, is duidelijk
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt SPECIALISTISCH_ONDERZOEK niet geadviseerd

  Regel: UWV_ADVIES_BESCHUT_WERK Advies beschut werk van UWV

    Scenario: Het advies duurt hoogstens acht weken
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      Dan wordt UWV_ADVIES_BESCHUT_WERK geadviseerd voor DIAGNOSE_BESCHUT tot en met 16-01-2027
      En heeft UWV_ADVIES_BESCHUT_WERK zwaarte 25
      En is de bron van UWV_ADVIES_BESCHUT_WERK: feiten 8.4

    Abstract Scenario: Het advies van UWV bestaat sinds 1 januari 2015
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      En de peildatum is <peildatum>
      Dan <advies>

      Voorbeelden:
        | peildatum  | advies                                                                                |
        | 31-12-2014 | is niet gedekt: DIAGNOSE_BESCHUT                                                      |
        | 01-01-2015 | wordt UWV_ADVIES_BESCHUT_WERK geadviseerd voor DIAGNOSE_BESCHUT tot en met 26-02-2015 |

    Scenario: Het advies is er al
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt UWV_ADVIES_BESCHUT_WERK niet geadviseerd

  Regel: NO_RISKPOLIS No-riskpolis

    Wie er recht op heeft, heeft ook ervaring bij een werkgever nodig. Een proefplaatsing of detachering neemt dan meteen het
    risico weg. De polis komt in beeld als geen van beide kan, of als iets anders de ervaring geeft.

    Abstract Scenario: Als proefplaatsing en detachering niet hielpen
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En <feit>
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat
      En de kandidaat gebruikte DETACHERING van 01-04-2026 tot 01-06-2026, zonder resultaat
      Dan wordt NO_RISKPOLIS geadviseerd voor WERKGEVERSRISICO zonder einddatum
      En heeft NO_RISKPOLIS zwaarte 27
      En is de bron van NO_RISKPOLIS: feiten 7.10
      En is niet gedekt: WERKERVARING_BIJ_WERKGEVER

      Voorbeelden:
        | feit                                                   |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie |
        | de kandidaat heeft een indicatie banenafspraak         |

    Scenario: Naast een leerwerkplek, lichter dan een werkgeversbonus
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      En de regeling is IOAW
      En de kandidaat heeft een indicatie banenafspraak
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan worden geadviseerd: VACATURES_EN_MATCHING, NO_RISKPOLIS, LEERWERKPLEK, JOBCOACHING

    Scenario: Een proefplaatsing neemt het risico al weg
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat heeft een indicatie banenafspraak
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt NO_RISKPOLIS niet geadviseerd
      En is NO_RISKPOLIS afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Proefplaatsing."

    Scenario: Wie geen vastgestelde beperking heeft
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt NO_RISKPOLIS niet geadviseerd
      En is NO_RISKPOLIS afgewezen wegens GEEN_NO_RISKPOLIS

    Abstract Scenario: De polis is er voor deze groepen sinds 1 januari 2016
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat heeft een indicatie banenafspraak
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2015 tot 01-04-2015, zonder resultaat
      En de kandidaat gebruikte DETACHERING van 01-04-2015 tot 01-06-2015, zonder resultaat
      En de peildatum is <peildatum>
      Dan <dekking>

      Voorbeelden:
        | peildatum  | dekking                                                        |
        | 31-12-2015 | zijn niet gedekt: WERKERVARING_BIJ_WERKGEVER, WERKGEVERSRISICO |
        | 01-01-2016 | is niet gedekt: WERKERVARING_BIJ_WERKGEVER                     |

  Regel: PROEFPLAATSING Proefplaatsing

    Scenario: Een proefplaatsing duurt landelijk hoogstens twee maanden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt geadviseerd: PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME, WERKGEVERSRISICO tot en met 21-01-2027
      En heeft PROEFPLAATSING zwaarte 30
      En is de bron van PROEFPLAATSING: Participatiewet artikel 8a lid 2 onder d; 001 §3.1.1

    Scenario: In een kortere maand eindigt de proefplaatsing op de laatste dag
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de peildatum is 31-12-2026
      Dan wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 28-02-2027

    Scenario: Lichter dan een leerwerkplek om werkritme op te doen
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING

    Scenario: Lichter dan een leerwerkplek of detachering om ervaring op te doen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de beschikbaarheid is ONTWIKKELBAAR
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER
      En is er niets afgewezen

    Scenario: Lichter dan een detachering voor een werkgever die risico ziet
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan worden geadviseerd: VACATURES_EN_MATCHING, PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKGEVERSRISICO

    Abstract Scenario: Voor wie een proefplaatsing niet kan
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En <feit>
      Dan wordt PROEFPLAATSING niet geadviseerd
      En is PROEFPLAATSING afgewezen wegens <bezwaar>
      En wordt geadviseerd: DETACHERING

      Voorbeelden:
        | feit                                                                                  | bezwaar                 |
        | de regeling is IOAW                                                                   | GEEN_PARTICIPATIEWET    |
        | de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat | EERDER_ZONDER_RESULTAAT |
        | de kandidaat gebruikt PROEFPLAATSING sinds 20-05-2026                                 | MAXIMUM_BEREIKT         |

    Scenario: Zonder werkgever kan het niet
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is geen werkgever
      Dan wordt PROEFPLAATSING niet geadviseerd
      En is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER

    Abstract Scenario: Tot 1 juli 2023 kon het met elke regeling
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de regeling is <regeling>
      En de peildatum is <peildatum>
      Dan is de uitkomst ONTWIKKELING
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | regeling        | peildatum  | voorziening    |
        | IOAW            | 28-04-2021 | PROEFPLAATSING |
        | IOAW            | 30-06-2023 | PROEFPLAATSING |
        | IOAW            | 01-07-2023 | DETACHERING    |
        | NUG             | 30-06-2023 | PROEFPLAATSING |
        | NUG             | 01-07-2023 | DETACHERING    |
        | PARTICIPATIEWET | 01-07-2023 | PROEFPLAATSING |

    Abstract Scenario: Met een verlenging duurt een proefplaatsing hoogstens zes maanden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt PROEFPLAATSING sinds <start>
      Dan wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met <einddatum>

      Voorbeelden: De laatste dag van de termijn, de dag erna en de laatste dag van de verlenging
        | start      | einddatum  |
        | 21-09-2026 | 21-11-2026 |
        | 20-09-2026 | 20-03-2027 |
        | 21-05-2026 | 21-11-2026 |

    Abstract Scenario: Vanaf 2026 kan een proefplaatsing pas vanaf 27 jaar
      Gegeven een werkfitte kandidaat uit Tiel, geboren op <geboren>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de peildatum is <peildatum>
      Dan is de uitkomst ONTWIKKELING
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | geboren    | peildatum  | voorziening    |
        | 01-06-2004 | 31-12-2025 | PROEFPLAATSING |
        | 01-06-2004 | 01-01-2026 | DETACHERING    |
        | 22-11-1999 | 21-11-2026 | DETACHERING    |
        | 21-11-1999 | 21-11-2026 | PROEFPLAATSING |

    Scenario: De reden voor wie jonger is dan 27
      Gegeven een werkfitte kandidaat uit Tiel, geboren op 01-06-2004
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de peildatum is 01-01-2026
      Dan is PROEFPLAATSING afgewezen wegens JONGER_DAN_27

  Regel: VAKGERICHTE_SCHOLING Vakgerichte scholing

    Scenario: Lichter dan een leerwerkplek
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst ONTWIKKELING
      En worden geadviseerd: VACATURES_EN_MATCHING, VAKGERICHTE_SCHOLING
      En wordt VAKGERICHTE_SCHOLING geadviseerd voor VAKVAARDIGHEDEN zonder einddatum
      En heeft VAKGERICHTE_SCHOLING zwaarte 40
      En is de bron van VAKGERICHTE_SCHOLING: 001 §3.1.1

    Scenario: Op een leerwerkplek leert de kandidaat ook een vak
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan wordt VAKGERICHTE_SCHOLING niet geadviseerd
      En is VAKGERICHTE_SCHOLING afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: LEERWERKPLEK

  Regel: TAALTRAJECT Taaltraject

    Abstract Scenario: Om Nederlands te leren, voor iedereen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En <feit>
      Dan is de uitkomst ONTWIKKELING
      En worden geadviseerd: VACATURES_EN_MATCHING, TAALTRAJECT
      En wordt TAALTRAJECT geadviseerd voor TAAL zonder einddatum
      En heeft TAALTRAJECT zwaarte 46
      En is de bron van TAALTRAJECT: Wet educatie en beroepsonderwijs

      Voorbeelden:
        | feit                                   |
        | de kandidaat is statushouder           |
        | de kandidaat is geen statushouder      |
        | de status van statushouder is onbekend |

    Scenario: Wie genoeg Nederlands spreekt
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A2
      Dan wordt TAALTRAJECT niet geadviseerd

    Scenario: In Rijk van Nijmegen is een taalstage lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      Dan wordt TAALTRAJECT niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, TAALSTAGE

    Scenario: Als het niet hielp, is er landelijk niets anders
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat gebruikte TAALTRAJECT van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt geadviseerd: VACATURES_EN_MATCHING
      En is niet gedekt: TAAL

  Regel: LOONKOSTENSUBSIDIE Loonkostensubsidie

    Scenario: Wie het minimumloon niet kan verdienen
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 99 procent
      Dan wordt LOONKOSTENSUBSIDIE geadviseerd voor LOONWAARDE zonder einddatum
      En heeft LOONKOSTENSUBSIDIE zwaarte 65
      En is de bron van LOONKOSTENSUBSIDIE: Participatiewet artikel 10d

    Abstract Scenario: De subsidie bestaat sinds 1 januari 2015
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 60 procent
      En de peildatum is <peildatum>
      Dan worden geadviseerd: <voorzieningen>
      En <dekking>

      Voorbeelden:
        | peildatum  | voorzieningen                                          | dekking                    |
        | 01-06-2013 | VACATURES_EN_MATCHING, JOBCOACHING                     | is niet gedekt: LOONWAARDE |
        | 31-12-2014 | VACATURES_EN_MATCHING, JOBCOACHING                     | is niet gedekt: LOONWAARDE |
        | 01-01-2015 | VACATURES_EN_MATCHING, LOONKOSTENSUBSIDIE, JOBCOACHING | is alles gedekt            |

    Scenario: Wie het minimumloon kan verdienen
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 100 procent
      Dan wordt LOONKOSTENSUBSIDIE niet geadviseerd

  Regel: JOBCOACHING Jobcoaching

    Scenario: Begeleiding op de werkplek, lichter dan detachering
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      Dan worden geadviseerd: VACATURES_EN_MATCHING, JOBCOACHING
      En wordt JOBCOACHING geadviseerd voor BEGELEIDING_WERKPLEK zonder einddatum
      En heeft JOBCOACHING zwaarte 70
      En is de bron van JOBCOACHING: Participatiewet artikel 10 lid 3 en 10da

    Scenario: Ook voor de collega's bij de werkgever
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan worden geadviseerd: VACATURES_EN_MATCHING, JOBCOACHING
      En wordt JOBCOACHING geadviseerd voor WERKGEVER_BEGELEIDING

    Scenario: Als detachering toch nodig is, hoort daar begeleiding bij
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de regeling is IOAW
      Dan wordt JOBCOACHING niet geadviseerd
      En is JOBCOACHING afgewezen wegens SAMENGEVOEGD
      En wordt DETACHERING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, BEGELEIDING_WERKPLEK

  Regel: DETACHERING Detachering

    Scenario: Ervaring, begeleiding en geen risico voor de werkgever
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de regeling is IOAW
      Dan wordt DETACHERING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, BEGELEIDING_WERKPLEK, WERKGEVERSRISICO zonder einddatum
      En heeft DETACHERING zwaarte 75
      En is de bron van DETACHERING: 001 §3.1.1
      En zijn afgewezen: NO_RISKPOLIS, PROEFPLAATSING, JOBCOACHING

    Scenario: Voor begeleiding, als jobcoaching niet hielp
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat gebruikte JOBCOACHING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DETACHERING geadviseerd voor BEGELEIDING_WERKPLEK

    Scenario: Voor een werkgever die risico ziet, als een proefplaatsing niet kan
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de regeling is IOAW
      Dan wordt DETACHERING geadviseerd voor WERKGEVERSRISICO

    Scenario: Een proefplaatsing is lichter
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt DETACHERING niet geadviseerd

    Scenario: Jobcoaching is lichter
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      Dan wordt DETACHERING niet geadviseerd

  Regel: PARTICIPATIEPLAATS Participatieplaats

    Scenario: Een participatieplaats duurt hoogstens 24 maanden
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      Dan wordt PARTICIPATIEPLAATS geadviseerd voor ACTIVERING tot en met 21-11-2028
      En heeft PARTICIPATIEPLAATS zwaarte 85
      En is de bron van PARTICIPATIEPLAATS: Participatiewet artikel 10a lid 1, 9 en 10; IOAW artikel 38a; IOAZ artikel 38a; 001 §2.3

    Scenario: In een kortere maand eindigt de participatieplaats op de laatste dag
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de peildatum is 29-02-2024
      Dan wordt PARTICIPATIEPLAATS geadviseerd voor ACTIVERING tot en met 28-02-2026

    Abstract Scenario: Met de verlengingen duurt een participatieplaats hoogstens 48 maanden
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds <start>
      Dan wordt PARTICIPATIEPLAATS geadviseerd voor ACTIVERING tot en met <einddatum>
      En geeft het advies <signaal> VERLENGING_BEOORDELEN

      Voorbeelden: De laatste dag van de termijn, de dag erna en de laatste dag van de verlenging
        | start      | einddatum  | signaal          |
        | 21-11-2024 | 21-11-2026 | niet het signaal |
        | 20-11-2024 | 20-11-2028 | het signaal      |
        | 21-11-2022 | 21-11-2026 | het signaal      |

    Scenario: Na vier jaar is het maximum bereikt
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds 20-11-2022
      Dan wordt PARTICIPATIEPLAATS niet geadviseerd
      En is niet gedekt: ACTIVERING
      En geeft het advies het signaal VOORZIENING_OVER_TERMIJN

    Abstract Scenario: Een participatieplaats kan pas vanaf 27 jaar, ook voor 2026
      Gegeven een werkfitte kandidaat uit Tiel, geboren op <geboren>
      En het leefgebied psychische gezondheid is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de peildatum is <peildatum>
      Dan is de uitkomst DOORVERWIJZING
      En wordt PARTICIPATIEPLAATS <advies>
      En <dekking>

      Voorbeelden:
        | geboren    | peildatum  | advies                      | dekking                    |
        | 21-11-1999 | 21-11-2026 | geadviseerd voor ACTIVERING | is alles gedekt            |
        | 22-11-1999 | 21-11-2026 | niet geadviseerd            | is niet gedekt: ACTIVERING |
        | 01-01-1999 | 31-12-2025 | niet geadviseerd            | is niet gedekt: ACTIVERING |

    Abstract Scenario: Met bijstand, IOAW of IOAZ
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de regeling is <regeling>
      Dan is de uitkomst DOORVERWIJZING
      En wordt PARTICIPATIEPLAATS <advies>
      En <dekking>

      Voorbeelden:
        | regeling             | advies                      | dekking                    |
        | PARTICIPATIEWET      | geadviseerd voor ACTIVERING | is alles gedekt            |
        | IOAW                 | geadviseerd voor ACTIVERING | is alles gedekt            |
        | IOAZ                 | geadviseerd voor ACTIVERING | is alles gedekt            |
        | ANW                  | niet geadviseerd            | is niet gedekt: ACTIVERING |
        | NUG                  | niet geadviseerd            | is niet gedekt: ACTIVERING |
        | BIJSTAND_AANGEVRAAGD | niet geadviseerd            | is niet gedekt: ACTIVERING |

    Scenario: Zolang de regeling onbekend is, is er alleen een intake
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de regeling is onbekend
      Dan is de uitkomst INTAKE
      En wordt PARTICIPATIEPLAATS niet geadviseerd

  Regel: BESCHUT_WERK Beschut werk

    Scenario: Met een positief advies
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt BESCHUT_WERK geadviseerd voor BESCHUTTE_PLEK zonder einddatum
      En heeft BESCHUT_WERK zwaarte 90
      En is de bron van BESCHUT_WERK: Participatiewet artikel 10b

    Abstract Scenario: Beschut werk bestaat sinds 1 januari 2015
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      En de peildatum is <peildatum>
      Dan is de uitkomst BESCHUT_WERK
      En wordt BESCHUT_WERK <advies>
      En <dekking>

      Voorbeelden:
        | peildatum  | advies                          | dekking                        |
        | 01-06-2013 | niet geadviseerd                | is niet gedekt: BESCHUTTE_PLEK |
        | 31-12-2014 | niet geadviseerd                | is niet gedekt: BESCHUTTE_PLEK |
        | 01-01-2015 | geadviseerd voor BESCHUTTE_PLEK | is alles gedekt                |

    Scenario: Zonder positief advies
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      Dan wordt BESCHUT_WERK niet geadviseerd

  Regel: ARBEIDSMATIGE_DAGBESTEDING Arbeidsmatige dagbesteding

    Scenario: Op weg naar werk
      Gegeven een kandidaat uit Tiel met uitkomst OP_WEG_NAAR_WERK
      Dan wordt ARBEIDSMATIGE_DAGBESTEDING geadviseerd voor DAGBESTEDING zonder einddatum
      En heeft ARBEIDSMATIGE_DAGBESTEDING zwaarte 100
      En is de bron van ARBEIDSMATIGE_DAGBESTEDING: 001 §3.1.4

    Abstract Scenario: Dit is er sinds 1 januari 2015
      Gegeven een kandidaat uit Tiel met uitkomst OP_WEG_NAAR_WERK
      En de peildatum is <peildatum>
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En wordt ARBEIDSMATIGE_DAGBESTEDING <advies>
      En <dekking>

      Voorbeelden:
        | peildatum  | advies                        | dekking                      |
        | 31-12-2014 | niet geadviseerd              | is niet gedekt: DAGBESTEDING |
        | 01-01-2015 | geadviseerd voor DAGBESTEDING | is alles gedekt              |

    Scenario: Wie beschut werkt, heeft geen dagbesteding nodig
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt ARBEIDSMATIGE_DAGBESTEDING niet geadviseerd
