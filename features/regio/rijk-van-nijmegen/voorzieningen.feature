# language: nl
Functionaliteit: Wat Rijk van Nijmegen biedt naast de landelijke voorzieningen
  Welke voorziening de lichtste is, hangt af van wat er nog meer is: landelijk en in de gemeente zelf.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: DENKTANK_HOOGOPGELEIDEN Denktank hoogopgeleiden

    Abstract Scenario: In elke gemeente van de regio lichter dan een sollicitatietraining
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN geadviseerd voor SOLLICITEREN zonder einddatum
      En heeft DENKTANK_HOOGOPGELEIDEN zwaarte 12
      En worden geadviseerd: VACATURES_EN_MATCHING, DENKTANK_HOOGOPGELEIDEN
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

    Abstract Scenario: In een andere regio is er geen denktank
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING
      En is er niets afgewezen

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Helmond         |
        | Tiel            |
        | Dordrecht       |
        | Gorinchem       |

    Abstract Scenario: Ook lichter dan wat er vroeger in een gemeente was om te leren solliciteren
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN geadviseerd voor SOLLICITEREN
      En is er niets afgewezen

      Voorbeelden:
        | gemeente |
        | Heumen   |
        | Wijchen  |

    Scenario: Zwaarder dan een vergoeding van onkosten
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      En kosten belemmeren de kandidaat
      Dan worden geadviseerd: VACATURES_EN_MATCHING, ONKOSTENVERGOEDING, DENKTANK_HOOGOPGELEIDEN

    Scenario: Wie goed kan solliciteren, heeft de denktank niet nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het opleidingsniveau is HBO_WO
      Dan wordt DENKTANK_HOOGOPGELEIDEN niet geadviseerd

  Regel: TALENTENEXPEDITIE Talentenexpeditie

    Abstract Scenario: In elke gemeente van de regio de lichtste hulp voor jongeren bij de keuze van een beroep
      Gegeven een werkfitte kandidaat uit <gemeente> van 20 jaar
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt TALENTENEXPEDITIE geadviseerd voor BEROEPSBEELD zonder einddatum
      En heeft TALENTENEXPEDITIE zwaarte 14
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

    Scenario: Ook als de motivatie beter kan
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de motivatie is ONTWIKKELBAAR
      Dan wordt TALENTENEXPEDITIE geadviseerd voor MOTIVATIE
      En wordt geadviseerd: TALENTENEXPEDITIE

    Scenario: Een expeditie voor allebei
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de motivatie is ONVOLDOENDE
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt TALENTENEXPEDITIE geadviseerd voor MOTIVATIE, BEROEPSBEELD
      En wordt geadviseerd: TALENTENEXPEDITIE
      En is alles gedekt

    Scenario: Lichter dan een sollicitatietraining
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan worden geadviseerd: TALENTENEXPEDITIE, SOLLICITATIETRAINING

    Scenario: In een andere regio is er geen talentenexpeditie
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 20 jaar
      En de motivatie is ONTWIKKELBAAR
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt TALENTENEXPEDITIE niet geadviseerd
      En worden geadviseerd: EMPOWERMENTTRAINING, BEROEPSORIENTATIE
      En is er niets afgewezen

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
      Dan worden geadviseerd: BEROEPSORIENTATIE, HARRIE_TRAINING, PROEFPLAATSING

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
      En is er niets afgewezen

    Scenario: In een andere regio is alleen detachering mogelijk
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de regeling is IOAW
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan wordt WERKGEVERSBONUS niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, DETACHERING
      En is afgewezen: PROEFPLAATSING

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

    Scenario: Lichter dan de talentenexpeditie
      Gegeven een werkfitte kandidaat uit Heumen van 20 jaar
      En de peildatum is 21-11-2017
      En de motivatie is ONTWIKKELBAAR
      Dan wordt geadviseerd: WERKPUNT
      En is er niets afgewezen

    Scenario: Zwaarder dan de denktank
      Gegeven een werkfitte kandidaat uit Heumen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan wordt WERKPUNT niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, DENKTANK_HOOGOPGELEIDEN

  Regel: V1k De denktank is er voor wie een hbo- of universitaire opleiding heeft

    Abstract Scenario: Met een andere opleiding, of als de opleiding onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is <opleiding>
      Dan draagt regel V1k bij
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING
      En is afgewezen: DENKTANK_HOOGOPGELEIDEN
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
      En het beroepsbeeld is ONDUIDELIJK
      Dan draagt regel V1l <bijdrage>
      En wordt geadviseerd: <voorziening>

      Voorbeelden:
        | geboren    | bijdrage | voorziening       |
        | 22-11-1999 | niet bij | TALENTENEXPEDITIE |
        | 21-11-1999 | bij      | BEROEPSORIENTATIE |

    Scenario: De consulent leest waarom de expeditie niet kan
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONTWIKKELBAAR
      Dan draagt regel V1l bij
      En wordt geadviseerd: EMPOWERMENTTRAINING
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
