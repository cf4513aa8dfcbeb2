# language: nl
Functionaliteit: Wat Rijk van Nijmegen biedt naast de landelijke voorzieningen
  Welke voorziening de lichtste is, hangt af van wat er nog meer is: landelijk en in de gemeente zelf.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: TALENTENEXPEDITIE Talentenexpeditie

    Abstract Scenario: In elke gemeente van de regio onderzoekt een jongere zo wat bij hem past
      Gegeven een werkfitte kandidaat uit <gemeente> van 20 jaar
      En het taalniveau is ALFA
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt TALENTENEXPEDITIE geadviseerd voor DIAGNOSE_ZELFBEELD zonder einddatum
      En heeft TALENTENEXPEDITIE zwaarte 14
      En wordt geadviseerd: TALENTENEXPEDITIE
      En is er niets afgewezen

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Scenario: Wie 27 is, krijgt een digitale diagnose
      Gegeven een werkfitte kandidaat uit Nijmegen van 27 jaar
      En het taalniveau is ALFA
      Dan wordt TALENTENEXPEDITIE niet geadviseerd
      En wordt geadviseerd: DIGITALE_DIAGNOSE
      En is TALENTENEXPEDITIE afgewezen wegens ZEVENENTWINTIG_OF_OUDER

    Scenario: Als een praktijkdiagnose toch nodig is, gaat die ook over het zelfbeeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan wordt geadviseerd: PRAKTIJKDIAGNOSE
      En is TALENTENEXPEDITIE afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Praktijkdiagnose."

    Abstract Scenario: Het is een diagnose: bij motivatie of beroepsbeeld helpt iets anders
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En <feit>
      Dan is de uitkomst ONTWIKKELING
      En wordt TALENTENEXPEDITIE niet geadviseerd
      En wordt <voorziening> geadviseerd voor <behoefte>

      Voorbeelden:
        | feit                            | voorziening         | behoefte     |
        | de motivatie is ONTWIKKELBAAR   | EMPOWERMENTTRAINING | MOTIVATIE    |
        | het beroepsbeeld is ONDUIDELIJK | BEROEPSORIENTATIE   | BEROEPSBEELD |

    Scenario: In een andere regio is er geen talentenexpeditie
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 20 jaar
      En het taalniveau is ALFA
      Dan wordt TALENTENEXPEDITIE niet geadviseerd
      En is niet gedekt: DIAGNOSE_ZELFBEELD
      En is er niets afgewezen

  Regel: EMPOWERMENTTRAINING Empowermenttraining

    Scenario: Lichter dan een ontwikkeltraject
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      Dan worden geadviseerd: EMPOWERMENTTRAINING, LEERWERKPLEK
      En wordt EMPOWERMENTTRAINING geadviseerd voor MOTIVATIE zonder einddatum
      En heeft EMPOWERMENTTRAINING zwaarte 16
      En is de bron van EMPOWERMENTTRAINING: 001 §3.1.1

    Abstract Scenario: In een andere regio is er geen empowermenttraining
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      Dan wordt EMPOWERMENTTRAINING niet geadviseerd
      En is EMPOWERMENTTRAINING niet afgewezen

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Scenario: Als een ontwikkeltraject toch nodig is, helpt dat ook bij de motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan wordt EMPOWERMENTTRAINING niet geadviseerd
      En is EMPOWERMENTTRAINING afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: ONTWIKKELTRAJECT

  Regel: BEROEPSORIENTATIE Beroepsoriëntatie

    Scenario: Lichter dan een oriëntatietraject
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan worden geadviseerd: VACATURES_EN_MATCHING, BEROEPSORIENTATIE
      En wordt BEROEPSORIENTATIE geadviseerd voor BEROEPSBEELD zonder einddatum
      En heeft BEROEPSORIENTATIE zwaarte 17
      En is de bron van BEROEPSORIENTATIE: 001 §3.1.1

    Abstract Scenario: In een andere regio is er geen beroepsoriëntatie
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt BEROEPSORIENTATIE niet geadviseerd
      En is BEROEPSORIENTATIE niet afgewezen

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Scenario: Als een oriëntatietraject toch nodig is, helpt dat ook bij het beroepsbeeld
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan wordt BEROEPSORIENTATIE niet geadviseerd
      En is BEROEPSORIENTATIE afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: ORIENTATIETRAJECT

  Regel: DIGITALE_DIAGNOSE Digitale diagnose

    Scenario: Lichter dan een praktijkdiagnose
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt geadviseerd: DIGITALE_DIAGNOSE
      En wordt DIGITALE_DIAGNOSE geadviseerd voor DIAGNOSE_ZELFBEELD zonder einddatum
      En heeft DIGITALE_DIAGNOSE zwaarte 18
      En is de bron van DIGITALE_DIAGNOSE: 001 §3.1.1

    Abstract Scenario: In een andere regio is er geen digitale diagnose
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En het taalniveau is ALFA
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt DIGITALE_DIAGNOSE niet geadviseerd
      En is niet gedekt: DIAGNOSE_ZELFBEELD

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Scenario: Als een praktijkdiagnose toch nodig is, gaat die ook over het zelfbeeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan wordt DIGITALE_DIAGNOSE niet geadviseerd
      En is DIGITALE_DIAGNOSE afgewezen wegens SAMENGEVOEGD
      En wordt geadviseerd: PRAKTIJKDIAGNOSE

  Regel: DENKTANK_HOOGOPGELEIDEN Denktank hoogopgeleiden

    Abstract Scenario: In elke gemeente van de regio, als een sollicitatietraining niet hielp
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt DENKTANK_HOOGOPGELEIDEN geadviseerd voor SOLLICITEREN zonder einddatum
      En heeft DENKTANK_HOOGOPGELEIDEN zwaarte 19
      En worden geadviseerd: VACATURES_EN_MATCHING, DENKTANK_HOOGOPGELEIDEN
      En is afgewezen: SOLLICITATIETRAINING

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Abstract Scenario: In een andere regio is er geen denktank
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd
      En is niet gedekt: SOLLICITEREN

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Helmond         |
        | Tiel            |
        | Dordrecht       |
        | Gorinchem       |

    Scenario: Een sollicitatietraining is lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING
      En is er niets afgewezen

    Abstract Scenario: Ook wat er vroeger in een gemeente was om te leren solliciteren, was lichter
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>

      Voorbeelden:
        | gemeente | voorziening  |
        | Heumen   | WERKPUNT     |
        | Wijchen  | WERKACADEMIE |

    Scenario: Lichter dan De Versnelling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan worden geadviseerd: VACATURES_EN_MATCHING, BEROEPSORIENTATIE, DENKTANK_HOOGOPGELEIDEN

    Scenario: Wie goed kan solliciteren, heeft de denktank niet nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd

  Regel: HARRIE_TRAINING Harrie-training

    Abstract Scenario: In elke gemeente van de regio leren collega's om iemand te begeleiden
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan wordt HARRIE_TRAINING geadviseerd voor WERKGEVER_BEGELEIDING zonder einddatum
      En heeft HARRIE_TRAINING zwaarte 22
      En worden geadviseerd: VACATURES_EN_MATCHING, HARRIE_TRAINING
      En is er niets afgewezen

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Scenario: In een andere regio komt er een jobcoach
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan wordt HARRIE_TRAINING niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, JOBCOACHING
      En is er niets afgewezen

    Scenario: Een jobcoach voor de kandidaat helpt ook de collega's
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      En de fase is PLAATSING
      En de arbeidsbeperking is STRUCTUREEL
      Dan wordt HARRIE_TRAINING niet geadviseerd
      En wordt JOBCOACHING geadviseerd voor BEGELEIDING_WERKPLEK, WERKGEVER_BEGELEIDING
      En is HARRIE_TRAINING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Jobcoaching."

    Scenario: Zwaarder dan beroepsoriëntatie, lichter dan een proefplaatsing
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan worden geadviseerd: VACATURES_EN_MATCHING, BEROEPSORIENTATIE, HARRIE_TRAINING, PROEFPLAATSING

  Regel: WERKGEVERSBONUS Werkgeversbonus

    Abstract Scenario: In elke gemeente van de regio neemt een bonus het risico van de werkgever weg
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is IOAW
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS geadviseerd voor WERKGEVERSRISICO zonder einddatum
      En heeft WERKGEVERSBONUS zwaarte 32
      En worden geadviseerd: VACATURES_EN_MATCHING, WERKGEVERSBONUS
      En is PROEFPLAATSING afgewezen wegens GEEN_PARTICIPATIEWET

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Scenario: Waar een proefplaatsing kan, is die lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, PROEFPLAATSING
      En is afgewezen: NO_RISKPOLIS

    Scenario: In een andere regio is alleen detachering mogelijk
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de regeling is IOAW
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, DETACHERING
      En zijn afgewezen: NO_RISKPOLIS, PROEFPLAATSING

    Scenario: Waar een no-riskpolis kan, is die lichter
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      En de regeling is IOAW
      En de kandidaat heeft een indicatie banenafspraak
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS niet geadviseerd
      En wordt NO_RISKPOLIS geadviseerd voor WERKGEVERSRISICO
      En is WERKGEVERSBONUS niet afgewezen

    Scenario: Lichter dan scholing voor een vak
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is IOAW
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de vakvaardigheden zijn ONTWIKKELBAAR
      Dan worden geadviseerd: VACATURES_EN_MATCHING, WERKGEVERSBONUS, VAKGERICHTE_SCHOLING

    Scenario: Wie toch al gedetacheerd wordt, heeft geen bonus nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is IOAW
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS niet geadviseerd
      En worden geadviseerd: ONTWIKKELTRAJECT, DETACHERING
      En is WERKGEVERSBONUS afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Detachering."

  Regel: PRAKTIJKDIAGNOSE Praktijkdiagnose

    Scenario: Een praktijkdiagnose duurt hoogstens veertien weken
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan wordt PRAKTIJKDIAGNOSE geadviseerd voor DIAGNOSE_VAARDIGHEDEN, DIAGNOSE_ZELFBEELD tot en met 27-02-2027
      En heeft PRAKTIJKDIAGNOSE zwaarte 35
      En is de bron van PRAKTIJKDIAGNOSE: 001 §3.1.1

    Scenario: Ook voor het zelfbeeld, als de digitale diagnose niet hielp
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de kandidaat gebruikte DIGITALE_DIAGNOSE van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt PRAKTIJKDIAGNOSE geadviseerd voor DIAGNOSE_ZELFBEELD
      En is DIGITALE_DIAGNOSE afgewezen wegens EERDER_ZONDER_RESULTAAT

    Abstract Scenario: In een andere regio is er geen praktijkdiagnose
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt PRAKTIJKDIAGNOSE niet geadviseerd
      En zijn niet gedekt: DIAGNOSE_VAARDIGHEDEN, DIAGNOSE_ZELFBEELD

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Scenario: Alleen voor het zelfbeeld is de digitale diagnose lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan wordt PRAKTIJKDIAGNOSE niet geadviseerd
      En wordt geadviseerd: DIGITALE_DIAGNOSE

  Regel: TAALSTAGE Taalstage

    Abstract Scenario: Voor wie Nederlands leert, lichter dan een taaltraject
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En <feit>
      Dan worden geadviseerd: VACATURES_EN_MATCHING, TAALSTAGE
      En wordt TAALSTAGE geadviseerd voor TAAL zonder einddatum
      En heeft TAALSTAGE zwaarte 45
      En is de bron van TAALSTAGE: 001 §3.1.1 en §2.3
      En is er niets afgewezen

      Voorbeelden:
        | feit                                   |
        | de kandidaat is statushouder           |
        | de kandidaat is geen statushouder      |
        | de status van statushouder is onbekend |

    Scenario: Als een taalstage niet hielp, is er een taaltraject
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt TAALSTAGE niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, TAALTRAJECT

    Abstract Scenario: In een andere regio is er geen taalstage
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En het taalniveau is A1
      Dan wordt TAALSTAGE niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, TAALTRAJECT

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

  Regel: ORIENTATIETRAJECT Oriëntatietraject

    Scenario: Een traject voor taal, beroepsbeeld en werkritme tegelijk
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En het taalniveau is A1
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      Dan wordt geadviseerd: ORIENTATIETRAJECT
      En wordt ORIENTATIETRAJECT geadviseerd voor WERKRITME, BEROEPSBEELD, TAAL zonder einddatum
      En heeft ORIENTATIETRAJECT zwaarte 47
      En is de bron van ORIENTATIETRAJECT: 001 §3.1.1
      En zijn afgewezen: BEROEPSORIENTATIE, PROEFPLAATSING, TAALSTAGE, TAALTRAJECT

    Scenario: Lichter dan een leerwerkplek om werkritme op te doen
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      Dan wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Lichter dan een leerwerkplek als taalstage en taaltraject niet hielpen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte TAALTRAJECT van 01-06-2026 tot 01-09-2026, zonder resultaat
      Dan worden geadviseerd: VACATURES_EN_MATCHING, ORIENTATIETRAJECT

    Abstract Scenario: In een andere regio is er geen oriëntatietraject
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      Dan wordt ORIENTATIETRAJECT niet geadviseerd

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Scenario: Zwaarder dan een proefplaatsing
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      En er is een werkgever
      Dan wordt ORIENTATIETRAJECT niet geadviseerd
      En wordt geadviseerd: PROEFPLAATSING

    Scenario: Niet voor anderen
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat is geen statushouder
      Dan wordt ORIENTATIETRAJECT niet geadviseerd
      En is ORIENTATIETRAJECT afgewezen wegens GEEN_STATUSHOUDER
      En wordt geadviseerd: LEERWERKPLEK

  Regel: LEERWERKPLEK Leerwerkplek

    Scenario: Een leerwerkplek duurt hoogstens zes maanden
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      Dan wordt LEERWERKPLEK geadviseerd voor WERKRITME tot en met 21-05-2027
      En heeft LEERWERKPLEK zwaarte 50
      En is de bron van LEERWERKPLEK: 001 §3.1.1 en §3.2.1

    Scenario: In een kortere maand eindigt de leerwerkplek op de laatste dag
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de peildatum is 31-08-2026
      Dan wordt LEERWERKPLEK geadviseerd voor WERKRITME tot en met 28-02-2027

    Scenario: Werkritme, een vak en ervaring tegelijk
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de regeling is IOAW
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, VAKVAARDIGHEDEN, WERKRITME

    Abstract Scenario: Voor statushouders dekt een leerwerkplek ook de taal
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is TIJDELIJK
      En het taalniveau is A1
      En er is een werkgever
      En de regeling is IOAW
      En <feit>
      Dan worden geadviseerd: <voorzieningen>
      En wordt LEERWERKPLEK geadviseerd voor <behoeften>

      Voorbeelden:
        | feit                                   | voorzieningen                                  | behoeften                        |
        | de kandidaat is statushouder           | VACATURES_EN_MATCHING, LEERWERKPLEK            | WERKERVARING_BIJ_WERKGEVER, TAAL |
        | de kandidaat is geen statushouder      | VACATURES_EN_MATCHING, TAALSTAGE, LEERWERKPLEK | WERKERVARING_BIJ_WERKGEVER       |
        | de status van statushouder is onbekend | VACATURES_EN_MATCHING, TAALSTAGE, LEERWERKPLEK | WERKERVARING_BIJ_WERKGEVER       |

    Scenario: Alleen voor de taal, als niets lichters hielp
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En de kandidaat is statushouder
      En de kandidaat gebruikte TAALSTAGE van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte TAALTRAJECT van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-06-2026 tot 01-09-2026, zonder resultaat
      Dan worden geadviseerd: VACATURES_EN_MATCHING, LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor TAAL

    Scenario: Om een vak te leren, als scholing niet hielp
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt LEERWERKPLEK geadviseerd voor VAKVAARDIGHEDEN

    Scenario: Lichter dan een ontwikkeltraject
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      Dan wordt geadviseerd: LEERWERKPLEK
      En is ONTWIKKELTRAJECT niet afgewezen

    Scenario: Lichter dan een detachering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is TIJDELIJK
      En er is een werkgever
      En de regeling is IOAW
      Dan worden geadviseerd: VACATURES_EN_MATCHING, LEERWERKPLEK

    Abstract Scenario: In een andere regio is er geen leerwerkplek
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      Dan wordt LEERWERKPLEK niet geadviseerd
      En <dekking>

      Voorbeelden:
        | gemeente        | dekking                                             |
        | Noordoostpolder | wordt VIERWEKENPROGRAMMA geadviseerd voor WERKRITME |
        | Urk             | is niet gedekt: WERKRITME                           |
        | Tiel            | is niet gedekt: WERKRITME                           |

    Scenario: Niet voor wie te weinig werknemersvaardigheden heeft
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt LEERWERKPLEK niet geadviseerd
      En is niet gedekt: VAKVAARDIGHEDEN

  Regel: TIJDELIJKE_LOONKOSTENSUBSIDIE Tijdelijke loonkostensubsidie

    Abstract Scenario: In elke gemeente van de regio betaalt een subsidie mee aan de inwerktijd
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan wordt TIJDELIJKE_LOONKOSTENSUBSIDIE geadviseerd voor INWERKTIJD zonder einddatum
      En heeft TIJDELIJKE_LOONKOSTENSUBSIDIE zwaarte 55
      En worden geadviseerd: VACATURES_EN_MATCHING, TIJDELIJKE_LOONKOSTENSUBSIDIE
      En is alles gedekt

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |

    Scenario: In een andere regio is er voor de inwerktijd niets
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan wordt TIJDELIJKE_LOONKOSTENSUBSIDIE niet geadviseerd
      En is niet gedekt: INWERKTIJD

    Scenario: Zwaarder dan een leerwerkplek
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is IOAW
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan worden geadviseerd: LEERWERKPLEK, TIJDELIJKE_LOONKOSTENSUBSIDIE

    Scenario: Lichter dan een ontwikkeltraject
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan worden geadviseerd: PROEFPLAATSING, TIJDELIJKE_LOONKOSTENSUBSIDIE, ONTWIKKELTRAJECT

  Regel: ONTWIKKELTRAJECT Ontwikkeltraject

    Scenario: Een ontwikkeltraject duurt hoogstens twaalf maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de motivatie is ONVOLDOENDE
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKNEMERSVAARDIGHEDEN, MOTIVATIE tot en met 21-11-2027
      En heeft ONTWIKKELTRAJECT zwaarte 60
      En is de bron van ONTWIKKELTRAJECT: 001 §3.1.1 en §3.2.1

    Scenario: Wie op 29 februari begint, is een jaar later op 28 februari klaar
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de peildatum is 29-02-2024
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKNEMERSVAARDIGHEDEN tot en met 28-02-2025

    Scenario: Voor het werkritme, als een leerwerkplek niet hielp
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat gebruikte LEERWERKPLEK van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt ONTWIKKELTRAJECT geadviseerd voor WERKRITME
      En is LEERWERKPLEK afgewezen wegens EERDER_ZONDER_RESULTAAT

    Abstract Scenario: In een andere regio is er geen ontwikkeltraject
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan wordt ONTWIKKELTRAJECT niet geadviseerd
      En is niet gedekt: WERKNEMERSVAARDIGHEDEN

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Tiel            |

    Abstract Scenario: Niet voor wie genoeg werknemersvaardigheden heeft, of als dat onbekend is
      Gegeven een kandidaat uit Druten met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt ONTWIKKELTRAJECT niet geadviseerd
      En is niet gedekt: MOTIVATIE

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |

  Regel: WERKPUNT Werkpunt

    Abstract Scenario: In 2017, in de gemeenten die het aanboden
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan wordt WERKPUNT geadviseerd voor SOLLICITEREN tot en met 13-02-2018
      En heeft WERKPUNT zwaarte 13
      En worden geadviseerd: VACATURES_EN_MATCHING, WERKPUNT

      Voorbeelden: Twaalf weken na 21 november is het 13 februari
        | gemeente          |
        | Heumen            |
        | Mook en Middelaar |

    Abstract Scenario: In de andere gemeenten was er een sollicitatietraining
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan wordt WERKPUNT niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING

      Voorbeelden:
        | gemeente        |
        | Berg en Dal     |
        | Beuningen       |
        | Druten          |
        | Nijmegen        |
        | Noordoostpolder |

    Scenario: Ook als de motivatie beter kan
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2017
      En de motivatie is ONTWIKKELBAAR
      Dan wordt WERKPUNT geadviseerd voor MOTIVATIE
      En wordt geadviseerd: WERKPUNT

    Scenario: Een keer Werkpunt voor allebei
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de motivatie is ONTWIKKELBAAR
      Dan wordt WERKPUNT geadviseerd voor SOLLICITEREN, MOTIVATIE
      En wordt geadviseerd: WERKPUNT

    Scenario: Lichter dan de denktank
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan worden geadviseerd: VACATURES_EN_MATCHING, WERKPUNT
      En is er niets afgewezen

    Scenario: Als Werkpunt en training niet hielpen, is er de denktank
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En de kandidaat gebruikte WERKPUNT van 01-02-2017 tot 01-04-2017, zonder resultaat
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-04-2017 tot 01-05-2017, zonder resultaat
      Dan wordt WERKPUNT niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, DENKTANK_HOOGOPGELEIDEN

  Regel: V1k De denktank is er voor wie een hbo- of universitaire opleiding heeft

    Abstract Scenario: Met een andere opleiding, of als de opleiding onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is <opleiding>
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan draagt regel V1k bij
      En worden geadviseerd: VACATURES_EN_MATCHING, DE_VERSNELLING
      En zijn afgewezen: SOLLICITATIETRAINING, DENKTANK_HOOGOPGELEIDEN
      En is DENKTANK_HOOGOPGELEIDEN afgewezen wegens NIET_HOOGOPGELEID: "Dit is er alleen voor wie een hbo- of universitaire opleiding heeft."

      Voorbeelden:
        | opleiding |
        | GEEN      |
        | PRO_VSO   |
        | VMBO      |
        | MBO       |
        | HAVO_VWO  |
        | onbekend  |

    Abstract Scenario: De reden noemt de opleiding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is <opleiding>
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan draagt regel V1k bij
      En noemt de reden: "Het opleidingsniveau is <opleiding>."

      Voorbeelden:
        | opleiding |
        | MBO       |
        | onbekend  |

    Scenario: Met een hbo- of universitaire opleiding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan draagt regel V1k niet bij
      En wordt DENKTANK_HOOGOPGELEIDEN geadviseerd voor SOLLICITEREN

    Scenario: Wie de denktank niet nodig heeft, leest er niet over
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het opleidingsniveau is MBO
      Dan draagt regel V1k niet bij
      En is DENKTANK_HOOGOPGELEIDEN niet afgewezen

  Regel: V1l De talentenexpeditie is er voor jongeren

    Abstract Scenario: De dag voor de zevenentwintigste verjaardag en de verjaardag zelf
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En het taalniveau is ALFA
      Dan draagt regel V1l <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | geboren    | bijdrage | voorziening       |
        | 22-11-1999 | niet bij | TALENTENEXPEDITIE |
        | 21-11-1999 | bij      | DIGITALE_DIAGNOSE |

    Scenario: De consulent leest waarom de expeditie niet kan
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel V1l bij
      En wordt geadviseerd: DIGITALE_DIAGNOSE
      En is afgewezen: TALENTENEXPEDITIE
      En is TALENTENEXPEDITIE afgewezen wegens ZEVENENTWINTIG_OF_OUDER: "Dit is er alleen voor wie jonger is dan 27."
      En noemt de reden: "De kandidaat is 40 jaar, dus 27 jaar of ouder."

  Regel: V1m De wettelijke loonkostensubsidie gaat voor de tijdelijke

    Voor de inwerktijd is er niets zwaarders. Waar dit bezwaar geldt, blijft die behoefte dus ongedekt. Alleen als de gemeente
    wel iets zwaarders heeft, staat de tijdelijke subsidie bij wat is afgewezen.

    Abstract Scenario: Waar iets zwaarders is, leest de consulent het bezwaar
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      En <feit>
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 56
          dekt INWERKTIJD
        einde
        """
      Dan draagt regel V1m <bijdrage>
      En is TIJDELIJKE_LOONKOSTENSUBSIDIE <afwijzing>

      Voorbeelden:
        | feit                                                   | bijdrage | afwijzing                                                                                                                          |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie | bij      | afgewezen wegens LOONKOSTENSUBSIDIE_GAAT_VOOR: "De wettelijke loonkostensubsidie gaat voor; twee loonsubsidies tegelijk mag niet." |
        | de loonwaarde is 99 procent                            | bij      | afgewezen wegens LOONKOSTENSUBSIDIE_GAAT_VOOR: "De wettelijke loonkostensubsidie gaat voor; twee loonsubsidies tegelijk mag niet." |
        | de loonwaarde is 100 procent                           | niet bij | niet afgewezen                                                                                                                     |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      En de loonwaarde is 60 procent
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 56
          dekt INWERKTIJD
        einde
        """
      Dan noemt de reden: "De kandidaat hoort tot de doelgroep loonkostensubsidie en de loonwaarde is 60 procent, lager dan 100 procent."

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      En <feit>
      Dan wordt TIJDELIJKE_LOONKOSTENSUBSIDIE niet geadviseerd
      En wordt LOONKOSTENSUBSIDIE geadviseerd voor LOONWAARDE
      En is niet gedekt: INWERKTIJD

      Voorbeelden:
        | feit                                                   |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie |
        | de loonwaarde is 99 procent                            |

    Abstract Scenario: Geen van beide, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      En <feit>
      Dan draagt regel V1m niet bij
      En wordt TIJDELIJKE_LOONKOSTENSUBSIDIE geadviseerd voor INWERKTIJD

      Voorbeelden:
        | feit                                                        |
        | de loonwaarde is 100 procent                                |
        | de loonwaarde is onbekend                                   |
        | de kandidaat hoort niet tot de doelgroep loonkostensubsidie |
        | het horen tot de doelgroep loonkostensubsidie is onbekend   |

  Regel: V1d Sommige voorzieningen zijn er alleen voor statushouders

    Abstract Scenario: Geen statushouder, of dat is onbekend
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En <feit>
      Dan draagt regel V1d bij
      En is ORIENTATIETRAJECT afgewezen wegens GEEN_STATUSHOUDER: "Dit is er alleen voor statushouders."
      En noemt de reden: "<reden>"
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | feit                                   | reden                                   |
        | de kandidaat is geen statushouder      | De kandidaat is geen statushouder.      |
        | de status van statushouder is onbekend | De status van statushouder is onbekend. |

    Scenario: Wel statushouder
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat is statushouder
      Dan draagt regel V1d niet bij
      En wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Voor een taalstage hoeft niemand statushouder te zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En de kandidaat is geen statushouder
      Dan draagt regel V1d niet bij
      En wordt TAALSTAGE geadviseerd voor TAAL

  Regel: V1f Een leerwerkplek vraagt werknemersvaardigheden waar iemand mee kan beginnen

    Scenario: De werknemersvaardigheden zijn onvoldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de vakvaardigheden zijn ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En er is een werkgever
      En de regeling is IOAW
      Dan draagt regel V1f bij
      En is LEERWERKPLEK afgewezen wegens TE_ZWAK: "De werknemersvaardigheden zijn hiervoor nog onvoldoende."
      En noemt de reden: "De werknemersvaardigheden zijn onvoldoende."
      En wordt DETACHERING geadviseerd voor WERKERVARING_BIJ_WERKGEVER

    Abstract Scenario: Voldoende, te ontwikkelen of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
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
      Gegeven een kandidaat uit Druten met uitkomst WERK_MET_ONDERSTEUNING
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
      Gegeven een kandidaat uit Druten met uitkomst WERK_MET_ONDERSTEUNING
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
      Gegeven een kandidaat uit Druten met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn <oordeel>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan is niet gedekt: MOTIVATIE
      En wordt ONTWIKKELTRAJECT niet geadviseerd

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |
