# language: nl
Functionaliteit: De voorzieningen die er overal zijn
  Van licht naar zwaar. Wat een voorziening dekt, hoe zwaar zij is, hoe lang zij duurt en waar dat staat.
  Tiel heeft geen eigen voorzieningen: daar geldt alleen het landelijke aanbod.

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

    Scenario: Wie eerst nog iets ontwikkelt
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      Dan wordt VACATURES_EN_MATCHING niet geadviseerd

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
      En is de bron van SOLLICITATIETRAINING: 001 §3.1.1

    Scenario: Wie goed kan solliciteren
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      Dan wordt SOLLICITATIETRAINING niet geadviseerd

  Regel: EMPOWERMENTTRAINING Empowermenttraining

    Scenario: Lichter dan een ontwikkeltraject
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      Dan worden geadviseerd: EMPOWERMENTTRAINING, LEERWERKPLEK
      En wordt EMPOWERMENTTRAINING geadviseerd voor MOTIVATIE zonder einddatum
      En heeft EMPOWERMENTTRAINING zwaarte 16
      En is de bron van EMPOWERMENTTRAINING: 001 §3.1.1

    Scenario: Als een ontwikkeltraject toch nodig is, helpt dat ook bij de motivatie
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan wordt EMPOWERMENTTRAINING niet geadviseerd
      En is EMPOWERMENTTRAINING afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: ONTWIKKELTRAJECT

  Regel: BEROEPSORIENTATIE Beroepsoriëntatie

    Scenario: Lichter dan een oriëntatietraject
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan wordt geadviseerd: BEROEPSORIENTATIE
      En wordt BEROEPSORIENTATIE geadviseerd voor BEROEPSBEELD zonder einddatum
      En heeft BEROEPSORIENTATIE zwaarte 17
      En is de bron van BEROEPSORIENTATIE: 001 §3.1.1

    Scenario: Als een oriëntatietraject toch nodig is, helpt dat ook bij het beroepsbeeld
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan wordt BEROEPSORIENTATIE niet geadviseerd
      En is BEROEPSORIENTATIE afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: ORIENTATIETRAJECT

  Regel: DIGITALE_DIAGNOSE Digitale diagnose

    Scenario: Lichter dan een praktijkdiagnose
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt geadviseerd: DIGITALE_DIAGNOSE
      En wordt DIGITALE_DIAGNOSE geadviseerd voor DIAGNOSE_ZELFBEELD zonder einddatum
      En heeft DIGITALE_DIAGNOSE zwaarte 18
      En is de bron van DIGITALE_DIAGNOSE: 001 §3.1.1

    Scenario: Als een praktijkdiagnose toch nodig is, gaat die ook over het zelfbeeld
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan wordt DIGITALE_DIAGNOSE niet geadviseerd
      En is DIGITALE_DIAGNOSE afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: PRAKTIJKDIAGNOSE

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

    Scenario: Het advies is er al
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt UWV_ADVIES_BESCHUT_WERK niet geadviseerd

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
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING

    Scenario: Lichter dan een leerwerkplek of detachering om ervaring op te doen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de beschikbaarheid is ONTWIKKELBAAR
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER

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
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | feit                                                                          | bezwaar                 |
        | er is geen werkgever                                                          | GEEN_WERKGEVER          |
        | de regeling is IOAW                                                           | GEEN_PARTICIPATIEWET    |
        | de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat | EERDER_ZONDER_RESULTAAT |

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
        | 01-06-2004 | 01-01-2026 | LEERWERKPLEK   |
        | 22-11-1999 | 21-11-2026 | LEERWERKPLEK   |
        | 21-11-1999 | 21-11-2026 | PROEFPLAATSING |

    Scenario: De reden voor wie jonger is dan 27
      Gegeven een werkfitte kandidaat uit Tiel, geboren op 01-06-2004
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de peildatum is 01-01-2026
      Dan is PROEFPLAATSING afgewezen wegens JONGER_DAN_27

  Regel: PRAKTIJKDIAGNOSE Praktijkdiagnose

    Scenario: Een praktijkdiagnose duurt hoogstens veertien weken
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan wordt PRAKTIJKDIAGNOSE geadviseerd voor DIAGNOSE_VAARDIGHEDEN, DIAGNOSE_ZELFBEELD tot en met 27-02-2027
      En heeft PRAKTIJKDIAGNOSE zwaarte 35
      En is de bron van PRAKTIJKDIAGNOSE: 001 §3.1.1

    Scenario: Ook voor het zelfbeeld, als de digitale diagnose niet hielp
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      En de kandidaat gebruikte DIGITALE_DIAGNOSE van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt PRAKTIJKDIAGNOSE geadviseerd voor DIAGNOSE_ZELFBEELD
      En is DIGITALE_DIAGNOSE afgewezen wegens EERDER_ZONDER_RESULTAAT

    Scenario: Alleen voor het zelfbeeld is de digitale diagnose lichter
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      Dan wordt PRAKTIJKDIAGNOSE niet geadviseerd
      En wordt geadviseerd: DIGITALE_DIAGNOSE

  Regel: VAKGERICHTE_SCHOLING Vakgerichte scholing

    Scenario: Lichter dan een leerwerkplek
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst ONTWIKKELING
      En wordt geadviseerd: VAKGERICHTE_SCHOLING
      En wordt VAKGERICHTE_SCHOLING geadviseerd voor VAKVAARDIGHEDEN zonder einddatum
      En heeft VAKGERICHTE_SCHOLING zwaarte 40
      En is de bron van VAKGERICHTE_SCHOLING: 001 §3.1.1

    Scenario: Op een leerwerkplek leert de kandidaat ook een vak
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan wordt VAKGERICHTE_SCHOLING niet geadviseerd
      En is VAKGERICHTE_SCHOLING afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: LEERWERKPLEK

  Regel: TAALSTAGE Taalstage

    Scenario: Voor statushouders, lichter dan een oriëntatietraject of leerwerkplek
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      Dan wordt geadviseerd: TAALSTAGE
      En wordt TAALSTAGE geadviseerd voor TAAL zonder einddatum
      En heeft TAALSTAGE zwaarte 45
      En is de bron van TAALSTAGE: 001 §3.1.1

    Scenario: Niet voor anderen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is geen statushouder
      Dan wordt TAALSTAGE niet geadviseerd
      En is TAALSTAGE afgewezen wegens GEEN_STATUSHOUDER
      En wordt geadviseerd: TAALTRAJECT

  Regel: TAALTRAJECT Taaltraject

    Scenario: Voor wie geen statushouder is
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is geen statushouder
      Dan wordt geadviseerd: TAALTRAJECT
      En wordt TAALTRAJECT geadviseerd voor TAAL zonder einddatum
      En heeft TAALTRAJECT zwaarte 46
      En is de bron van TAALTRAJECT: aanname

    Scenario: Een oriëntatietraject en een leerwerkplek dekken de taal niet voor wie geen statushouder is
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is geen statushouder
      En de kandidaat gebruikte TAALTRAJECT van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt TAALTRAJECT niet geadviseerd
      En wordt er niets geadviseerd
      En is niet gedekt: TAAL

    Scenario: Voor statushouders is er een eigen aanbod
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt TAALTRAJECT niet geadviseerd
      En is TAALTRAJECT afgewezen wegens STATUSHOUDER

  Regel: ORIENTATIETRAJECT Oriëntatietraject

    Scenario: Een traject voor taal, beroepsbeeld en werkritme tegelijk
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het taalniveau is A1
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan wordt geadviseerd: ORIENTATIETRAJECT
      En wordt ORIENTATIETRAJECT geadviseerd voor WERKRITME, BEROEPSBEELD, TAAL zonder einddatum
      En heeft ORIENTATIETRAJECT zwaarte 47
      En is de bron van ORIENTATIETRAJECT: 001 §3.1.1
      En zijn afgewezen: BEROEPSORIENTATIE, PROEFPLAATSING, TAALSTAGE, TAALTRAJECT

    Scenario: Lichter dan een leerwerkplek om werkritme op te doen
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      Dan wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Lichter dan een leerwerkplek als de taalstage niet hielp
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Zwaarder dan een proefplaatsing
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      En er is een werkgever
      Dan wordt ORIENTATIETRAJECT niet geadviseerd
      En wordt geadviseerd: PROEFPLAATSING

    Scenario: Niet voor anderen
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de kandidaat is geen statushouder
      Dan wordt ORIENTATIETRAJECT niet geadviseerd
      En is ORIENTATIETRAJECT afgewezen wegens GEEN_STATUSHOUDER
      En wordt geadviseerd: LEERWERKPLEK

  Regel: LEERWERKPLEK Leerwerkplek

    Scenario: Een leerwerkplek duurt hoogstens zes maanden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      Dan wordt LEERWERKPLEK geadviseerd voor WERKRITME tot en met 21-05-2027
      En heeft LEERWERKPLEK zwaarte 50
      En is de bron van LEERWERKPLEK: 001 §3.1.1 en §3.2.1

    Scenario: In een kortere maand eindigt de leerwerkplek op de laatste dag
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de peildatum is 31-08-2026
      Dan wordt LEERWERKPLEK geadviseerd voor WERKRITME tot en met 28-02-2027

    Scenario: Werkritme, een vak en ervaring tegelijk
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de regeling is IOAW
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, VAKVAARDIGHEDEN, WERKRITME

    Abstract Scenario: Voor statushouders dekt een leerwerkplek ook de taal
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de arbeidsbeperking is TIJDELIJK
      En het taalniveau is A1
      En er is een werkgever
      En de regeling is IOAW
      En <feit>
      Dan worden geadviseerd: <voorzieningen>
      En wordt LEERWERKPLEK geadviseerd voor <behoeften>

      Voorbeelden:
        | feit                                   | voorzieningen             | behoeften                        |
        | de kandidaat is statushouder           | LEERWERKPLEK              | WERKERVARING_BIJ_WERKGEVER, TAAL |
        | de kandidaat is geen statushouder      | TAALTRAJECT, LEERWERKPLEK | WERKERVARING_BIJ_WERKGEVER       |
        | de status van statushouder is onbekend | TAALTRAJECT, LEERWERKPLEK | WERKERVARING_BIJ_WERKGEVER       |

    Scenario: Alleen voor de taal, als taalstage en oriëntatietraject niet hielpen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-06-2026 tot 01-09-2026, zonder resultaat
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor TAAL

    Scenario: Om een vak te leren, als scholing niet hielp
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt LEERWERKPLEK geadviseerd voor VAKVAARDIGHEDEN

    Scenario: Lichter dan een ontwikkeltraject
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      Dan wordt geadviseerd: LEERWERKPLEK
      En is ONTWIKKELTRAJECT niet afgewezen

    Scenario: Lichter dan een detachering
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de arbeidsbeperking is TIJDELIJK
      En er is een werkgever
      En de regeling is IOAW
      Dan wordt geadviseerd: LEERWERKPLEK

    Scenario: Niet voor wie te weinig werknemersvaardigheden heeft
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt LEERWERKPLEK niet geadviseerd
      En is niet gedekt: VAKVAARDIGHEDEN

  Regel: ONTWIKKELTRAJECT Ontwikkeltraject

    Scenario: Een ontwikkeltraject duurt hoogstens twaalf maanden
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONVOLDOENDE
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKNEMERSVAARDIGHEDEN, MOTIVATIE tot en met 21-11-2027
      En heeft ONTWIKKELTRAJECT zwaarte 60
      En is de bron van ONTWIKKELTRAJECT: 001 §3.1.1 en §3.2.1

    Scenario: Wie op 29 februari begint, is een jaar later op 28 februari klaar
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de peildatum is 29-02-2024
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKNEMERSVAARDIGHEDEN tot en met 28-02-2025

    Scenario: Voor het werkritme, als een leerwerkplek niet hielp
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de kandidaat gebruikte LEERWERKPLEK van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKRITME
      En is LEERWERKPLEK afgewezen wegens EERDER_ZONDER_RESULTAAT

    Abstract Scenario: Niet voor wie genoeg werknemersvaardigheden heeft, of als dat onbekend is
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt ONTWIKKELTRAJECT niet geadviseerd
      En is niet gedekt: MOTIVATIE

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |

  Regel: LOONKOSTENSUBSIDIE Loonkostensubsidie

    Scenario: Wie het minimumloon niet kan verdienen
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 99 procent
      Dan wordt LOONKOSTENSUBSIDIE geadviseerd voor LOONWAARDE zonder einddatum
      En heeft LOONKOSTENSUBSIDIE zwaarte 65
      En is de bron van LOONKOSTENSUBSIDIE: Participatiewet artikel 10d

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
      En zijn afgewezen: PROEFPLAATSING, LEERWERKPLEK, JOBCOACHING

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
      Gegeven een kandidaat uit Tiel met uitkomst CASUSOVERLEG
      Dan wordt PARTICIPATIEPLAATS geadviseerd voor ACTIVERING tot en met 21-11-2028
      En heeft PARTICIPATIEPLAATS zwaarte 85
      En is de bron van PARTICIPATIEPLAATS: Participatiewet artikel 10a; 001 §2.3

    Scenario: In een kortere maand eindigt de participatieplaats op de laatste dag
      Gegeven een kandidaat uit Tiel met uitkomst CASUSOVERLEG
      En de peildatum is 29-02-2024
      Dan wordt PARTICIPATIEPLAATS geadviseerd voor ACTIVERING tot en met 28-02-2026

    Abstract Scenario: Een participatieplaats kan pas vanaf 27 jaar, ook voor 2026
      Gegeven een werkfitte kandidaat uit Tiel, geboren op <geboren>
      En het leefgebied psychische gezondheid is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de peildatum is <peildatum>
      Dan is de uitkomst CASUSOVERLEG
      En wordt PARTICIPATIEPLAATS <advies>
      En <dekking>

      Voorbeelden:
        | geboren    | peildatum  | advies                     | dekking                    |
        | 21-11-1999 | 21-11-2026 | geadviseerd voor ACTIVERING | is alles gedekt            |
        | 22-11-1999 | 21-11-2026 | niet geadviseerd           | is niet gedekt: ACTIVERING |
        | 01-01-1999 | 31-12-2025 | niet geadviseerd           | is niet gedekt: ACTIVERING |

    Scenario: Een andere regeling
      Gegeven een kandidaat uit Tiel met uitkomst CASUSOVERLEG
      En de regeling is IOAW
      Dan wordt PARTICIPATIEPLAATS niet geadviseerd
      En is niet gedekt: ACTIVERING

  Regel: BESCHUT_WERK Beschut werk

    Scenario: Met een positief advies
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt BESCHUT_WERK geadviseerd voor BESCHUTTE_PLEK zonder einddatum
      En heeft BESCHUT_WERK zwaarte 90
      En is de bron van BESCHUT_WERK: Participatiewet artikel 10b

    Scenario: Zonder positief advies
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      Dan wordt BESCHUT_WERK niet geadviseerd

  Regel: ARBEIDSMATIGE_DAGBESTEDING Arbeidsmatige dagbesteding

    Scenario: Op weg naar werk
      Gegeven een kandidaat uit Tiel met uitkomst OP_WEG_NAAR_WERK
      Dan wordt ARBEIDSMATIGE_DAGBESTEDING geadviseerd voor DAGBESTEDING zonder einddatum
      En heeft ARBEIDSMATIGE_DAGBESTEDING zwaarte 100
      En is de bron van ARBEIDSMATIGE_DAGBESTEDING: 001 §3.1.4

    Scenario: Wie beschut werkt, heeft geen dagbesteding nodig
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan wordt ARBEIDSMATIGE_DAGBESTEDING niet geadviseerd
