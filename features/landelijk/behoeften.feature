# language: nl
Functionaliteit: Waar heeft de kandidaat behoefte aan?
  Elke regel die past, telt. Een behoefte staat niet zelf in het advies: het advies noemt de voorziening die haar dekt, of
  zegt dat niets haar dekt.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Abstract Scenario: Bij deze uitkomsten gaat het nog niet, of niet meer, om hulp bij werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de vakvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      En kosten belemmeren de kandidaat
      Dan is de uitkomst <uitkomst>
      En wordt er niets geadviseerd
      En is alles gedekt

      Voorbeelden:
        | uitkomst                |
        | INTAKE                  |
        | ZOEKPERIODE             |
        | UITSTROOM_WERK          |
        | TERUG_NAAR_SCHOOL       |
        | TERUGMELDING            |
        | CASUSOVERLEG            |
        | SOCIALE_WERKVOORZIENING |

    Abstract Scenario: Bij deze uitkomsten gaat het alleen om wat daar nodig is
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de vakvaardigheden zijn ONTWIKKELBAAR
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      En kosten belemmeren de kandidaat
      Dan is de uitkomst <uitkomst>
      En wordt geadviseerd: <voorziening>
      En wordt <voorziening> geadviseerd voor <behoefte>
      En is alles gedekt

      Voorbeelden:
        | uitkomst                   | voorziening                | behoefte                |
        | VERVOLGDIAGNOSE            | SPECIALISTISCH_ONDERZOEK   | DIAGNOSE_BELASTBAARHEID |
        | ADVIES_BESCHUT_WERK_VRAGEN | UWV_ADVIES_BESCHUT_WERK    | DIAGNOSE_BESCHUT        |
        | BESCHUT_WERK               | BESCHUT_WERK               | BESCHUTTE_PLEK          |
        | OP_WEG_NAAR_WERK           | ARBEIDSMATIGE_DAGBESTEDING | DAGBESTEDING            |
        | DOORVERWIJZING             | PARTICIPATIEPLAATS         | ACTIVERING              |

  Regel: N1a Wie aan het werk kan, heeft hulp nodig om werk te vinden

    Abstract Scenario: De kandidaat kan aan het werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N1a bij
      En is er behoefte aan WERK_VINDEN

      Voorbeelden:
        | uitkomst               |
        | BEMIDDELING            |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: Eerst ontwikkelen, of al aan het werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N1a niet bij
      En is er geen behoefte aan WERK_VINDEN

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      Dan draagt regel N1a bij
      En is er behoefte aan WERK_VINDEN
      En noemt de reden: "De uitkomst is bemiddeling."

  Regel: N1b Wie werknemersvaardigheden, motivatie en beschikbaarheid heeft, kan tijdens de ontwikkeling werk zoeken

    Scenario: Alle drie voldoende, en toch nog iets te ontwikkelen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      Dan is de uitkomst ONTWIKKELING
      En draagt regel N1b bij
      En is er behoefte aan WERK_VINDEN
      En noemt de reden: "De uitkomst is ontwikkeling; de werknemersvaardigheden zijn voldoende; de motivatie is voldoende; de beschikbaarheid is voldoende."

    Abstract Scenario: Een van de drie is nog niet voldoende
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En <feit>
      Dan is de uitkomst ONTWIKKELING
      En draagt regel N1b niet bij
      En is er geen behoefte aan WERK_VINDEN

      Voorbeelden:
        | feit                                         |
        | de werknemersvaardigheden zijn ONTWIKKELBAAR |
        | de werknemersvaardigheden zijn ONVOLDOENDE   |
        | de werknemersvaardigheden zijn onbekend      |
        | de motivatie is ONTWIKKELBAAR                |
        | de motivatie is ONVOLDOENDE                  |
        | de motivatie is onbekend                     |
        | de beschikbaarheid is ONTWIKKELBAAR          |
        | de beschikbaarheid is ONVOLDOENDE            |
        | de beschikbaarheid is onbekend               |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N1b niet bij

      Voorbeelden: Ook hier zijn alle drie voldoende
        | uitkomst                   |
        | BEMIDDELING                |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

  Regel: N2 Wie nog niet goed kan solliciteren, leert dat

    Abstract Scenario: Nog te ontwikkelen, op weg naar werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de sollicitatievaardigheden zijn <oordeel>
      Dan is de uitkomst <uitkomst>
      En draagt regel N2 bij
      En is er behoefte aan SOLLICITEREN

      Voorbeelden:
        | uitkomst               | oordeel       |
        | ONTWIKKELING           | ONTWIKKELBAAR |
        | ONTWIKKELING           | ONVOLDOENDE   |
        | BEMIDDELING            | ONTWIKKELBAAR |
        | BEMIDDELING            | ONVOLDOENDE   |
        | WERK_MET_ONDERSTEUNING | ONTWIKKELBAAR |
        | WERK_MET_ONDERSTEUNING | ONVOLDOENDE   |

    Abstract Scenario: Voldoende of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de sollicitatievaardigheden zijn <oordeel>
      Dan is de uitkomst <uitkomst>
      En draagt regel N2 niet bij
      En is er geen behoefte aan SOLLICITEREN

      Voorbeelden:
        | uitkomst     | oordeel   |
        | ONTWIKKELING | VOLDOENDE |
        | ONTWIKKELING | onbekend  |
        | BEMIDDELING  | VOLDOENDE |
        | BEMIDDELING  | onbekend  |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N2 niet bij
      En is er geen behoefte aan SOLLICITEREN

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan draagt regel N2 bij
      En is er behoefte aan SOLLICITEREN
      En noemt de reden: "De uitkomst is ontwikkeling; de sollicitatievaardigheden zijn ontwikkelbaar."

  Regel: N3 Wie nog niet werkfit is en een werkgever heeft, doet daar ervaring op

    Abstract Scenario: Een werkgever, en nog niet werkfit
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      Dan is de uitkomst <uitkomst>
      En draagt regel N3 bij
      En is er behoefte aan WERKERVARING_BIJ_WERKGEVER

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | WERK_MET_ONDERSTEUNING |

    Scenario: Wie werkfit is, heeft die ervaring niet nodig
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      Dan draagt regel N3 niet bij
      En is er geen behoefte aan WERKERVARING_BIJ_WERKGEVER
      En is de afstand WERKFIT

    Abstract Scenario: Zonder werkgever gaat het niet
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En <feit>
      Dan draagt regel N3 niet bij
      En is er geen behoefte aan WERKERVARING_BIJ_WERKGEVER

      Voorbeelden:
        | feit                                             |
        | er is geen werkgever                             |
        | de beschikbaarheid van een werkgever is onbekend |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de arbeidsbeperking is TIJDELIJK
      Dan is de uitkomst <uitkomst>
      En draagt regel N3 niet bij
      En is er geen behoefte aan WERKERVARING_BIJ_WERKGEVER

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      Dan draagt regel N3 bij
      En is er behoefte aan WERKERVARING_BIJ_WERKGEVER
      En noemt de reden: "De uitkomst is ontwikkeling; er is een werkgever; de afstand is tijdelijke ondersteuning."

  Regel: N4 Wie vakkennis mist, leert een vak

    Abstract Scenario: Nog te ontwikkelen, op weg naar werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de vakvaardigheden zijn <oordeel>
      Dan is de uitkomst <uitkomst>
      En draagt regel N4 bij
      En is er behoefte aan VAKVAARDIGHEDEN

      Voorbeelden:
        | uitkomst               | oordeel       |
        | ONTWIKKELING           | ONTWIKKELBAAR |
        | ONTWIKKELING           | ONVOLDOENDE   |
        | BEMIDDELING            | ONTWIKKELBAAR |
        | WERK_MET_ONDERSTEUNING | ONTWIKKELBAAR |
        | WERK_MET_ONDERSTEUNING | ONVOLDOENDE   |

    Abstract Scenario: Voldoende of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de vakvaardigheden zijn <oordeel>
      Dan is de uitkomst <uitkomst>
      En draagt regel N4 niet bij
      En is er geen behoefte aan VAKVAARDIGHEDEN

      Voorbeelden:
        | uitkomst     | oordeel   |
        | ONTWIKKELING | VOLDOENDE |
        | ONTWIKKELING | onbekend  |
        | BEMIDDELING  | VOLDOENDE |
        | BEMIDDELING  | onbekend  |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de vakvaardigheden zijn ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N4 niet bij
      En is er geen behoefte aan VAKVAARDIGHEDEN

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONTWIKKELBAAR
      Dan draagt regel N4 bij
      En is er behoefte aan VAKVAARDIGHEDEN
      En noemt de reden: "De uitkomst is ontwikkeling; de vakvaardigheden zijn ontwikkelbaar."

  Regel: N5 Wie de werknemersvaardigheden kan ontwikkelen, doet werkritme op

    Abstract Scenario: De werknemersvaardigheden zijn te ontwikkelen
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N5 bij
      En is er behoefte aan WERKRITME

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: Voldoende, te weinig of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de werknemersvaardigheden zijn <oordeel>
      Dan draagt regel N5 niet bij
      En is er geen behoefte aan WERKRITME
      En is de uitkomst WERK_MET_ONDERSTEUNING

      Voorbeelden:
        | oordeel     |
        | VOLDOENDE   |
        | ONVOLDOENDE |
        | onbekend    |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N5 niet bij
      En is er geen behoefte aan WERKRITME

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan draagt regel N5 bij
      En is er behoefte aan WERKRITME
      En noemt de reden: "De uitkomst is ontwikkeling; de werknemersvaardigheden zijn ontwikkelbaar."

  Regel: N6 Wie te weinig werknemersvaardigheden heeft, leert die eerst

    Abstract Scenario: De werknemersvaardigheden zijn onvoldoende
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst <uitkomst>
      En draagt regel N6 bij
      En is er behoefte aan WERKNEMERSVAARDIGHEDEN

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: Voldoende, te ontwikkelen of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de werknemersvaardigheden zijn <oordeel>
      Dan draagt regel N6 niet bij
      En is er geen behoefte aan WERKNEMERSVAARDIGHEDEN
      En is de uitkomst WERK_MET_ONDERSTEUNING

      Voorbeelden:
        | oordeel       |
        | VOLDOENDE     |
        | ONTWIKKELBAAR |
        | onbekend      |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst <uitkomst>
      En draagt regel N6 niet bij
      En is er geen behoefte aan WERKNEMERSVAARDIGHEDEN

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan draagt regel N6 bij
      En is er behoefte aan WERKNEMERSVAARDIGHEDEN
      En noemt de reden: "De uitkomst is ontwikkeling; de werknemersvaardigheden zijn onvoldoende."

  Regel: N7 Wie weinig gemotiveerd is, heeft hulp nodig om vertrouwen en zin te krijgen

    Abstract Scenario: Weinig gemotiveerd, op weg naar werk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de motivatie is <oordeel>
      Dan is de uitkomst <uitkomst>
      En draagt regel N7 bij
      En is er behoefte aan MOTIVATIE

      Voorbeelden:
        | uitkomst               | oordeel       |
        | ONTWIKKELING           | ONTWIKKELBAAR |
        | ONTWIKKELING           | ONVOLDOENDE   |
        | WERK_MET_ONDERSTEUNING | ONTWIKKELBAAR |
        | WERK_MET_ONDERSTEUNING | ONVOLDOENDE   |

    Abstract Scenario: Voldoende of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de motivatie is <oordeel>
      Dan draagt regel N7 niet bij
      En is er geen behoefte aan MOTIVATIE
      En is de uitkomst WERK_MET_ONDERSTEUNING

      Voorbeelden:
        | oordeel   |
        | VOLDOENDE |
        | onbekend  |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de motivatie is ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N7 niet bij
      En is er geen behoefte aan MOTIVATIE

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      Dan draagt regel N7 bij
      En is er behoefte aan MOTIVATIE
      En noemt de reden: "De uitkomst is ontwikkeling; de motivatie is onvoldoende."

  Regel: N8 Wie niet weet welk werk past, zoekt dat uit

    Abstract Scenario: Het beroepsbeeld is onduidelijk
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het beroepsbeeld is ONDUIDELIJK
      Dan is de uitkomst <uitkomst>
      En draagt regel N8 bij
      En is er behoefte aan BEROEPSBEELD

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: Duidelijk of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het beroepsbeeld is <beeld>
      Dan draagt regel N8 niet bij
      En is er geen behoefte aan BEROEPSBEELD
      En is de uitkomst ONTWIKKELING

      Voorbeelden:
        | beeld     |
        | DUIDELIJK |
        | onbekend  |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het beroepsbeeld is ONDUIDELIJK
      Dan is de uitkomst <uitkomst>
      En draagt regel N8 niet bij
      En is er geen behoefte aan BEROEPSBEELD

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      Dan draagt regel N8 bij
      En is er behoefte aan BEROEPSBEELD
      En noemt de reden: "De uitkomst is ontwikkeling; het beroepsbeeld is onduidelijk."

  Regel: N9 Wie te weinig Nederlands spreekt om te werken, leert de taal

    Abstract Scenario: Taalniveau A1
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het taalniveau is A1
      Dan is de uitkomst <uitkomst>
      En draagt regel N9 bij
      En is er behoefte aan TAAL

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | WERK_MET_ONDERSTEUNING |

    Scenario: Taalniveau ALFA, maar volgens de consulent binnen de termijn
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel N9 bij
      En is er behoefte aan TAAL
      En is de uitkomst ONTWIKKELING

    Abstract Scenario: Taalniveau A2, of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het taalniveau is <taalniveau>
      Dan is de uitkomst <uitkomst>
      En draagt regel N9 niet bij
      En is er geen behoefte aan TAAL

      Voorbeelden:
        | uitkomst               | taalniveau |
        | ONTWIKKELING           | A2         |
        | ONTWIKKELING           | B1         |
        | ONTWIKKELING           | onbekend   |
        | WERK_MET_ONDERSTEUNING | A2         |
        | WERK_MET_ONDERSTEUNING | onbekend   |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het taalniveau is A1
      Dan is de uitkomst <uitkomst>
      En draagt regel N9 niet bij
      En is er geen behoefte aan TAAL

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En het taalniveau is A1
      Dan draagt regel N9 bij
      En is er behoefte aan TAAL
      En noemt de reden: "De uitkomst is ontwikkeling; het taalniveau is A1, lager dan A2."

  Regel: N10 Wie het minimumloon niet kan verdienen, heeft een werkgever met subsidie nodig

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En <feit>
      Dan is de uitkomst <uitkomst>
      En draagt regel N10 bij
      En is er behoefte aan LOONWAARDE

      Voorbeelden:
        | uitkomst                   | feit                                                   |
        | WERK_MET_ONDERSTEUNING     | de loonwaarde is 99 procent                            |
        | WERK_MET_ONDERSTEUNING     | de kandidaat hoort tot de doelgroep loonkostensubsidie |
        | PLAATSING_EN_ONDERSTEUNING | de loonwaarde is 99 procent                            |
        | PLAATSING_EN_ONDERSTEUNING | de kandidaat hoort tot de doelgroep loonkostensubsidie |

    Abstract Scenario: Net niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En <feit>
      Dan is de uitkomst <uitkomst>
      En draagt regel N10 niet bij
      En is er geen behoefte aan LOONWAARDE

      Voorbeelden:
        | uitkomst                   | feit                                                        |
        | WERK_MET_ONDERSTEUNING     | de loonwaarde is 100 procent                                |
        | WERK_MET_ONDERSTEUNING     | de loonwaarde is onbekend                                   |
        | WERK_MET_ONDERSTEUNING     | de kandidaat hoort niet tot de doelgroep loonkostensubsidie |
        | WERK_MET_ONDERSTEUNING     | het horen tot de doelgroep loonkostensubsidie is onbekend   |
        | PLAATSING_EN_ONDERSTEUNING | de loonwaarde is 100 procent                                |
        | PLAATSING_EN_ONDERSTEUNING | de loonwaarde is onbekend                                   |
        | PLAATSING_EN_ONDERSTEUNING | de kandidaat hoort niet tot de doelgroep loonkostensubsidie |
        | PLAATSING_EN_ONDERSTEUNING | het horen tot de doelgroep loonkostensubsidie is onbekend   |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de loonwaarde is 99 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel N10 niet bij
      En is er geen behoefte aan LOONWAARDE

      Voorbeelden:
        | uitkomst        |
        | VERVOLGDIAGNOSE |
        | CASUSOVERLEG    |

    Scenario: De reden noemt alles wat geldt
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de loonwaarde is 99 procent
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      Dan draagt regel N10 bij
      En is er behoefte aan LOONWAARDE
      En noemt de reden: "De uitkomst is werk met ondersteuning; de loonwaarde is 99 procent, lager dan 100 procent en de kandidaat hoort tot de doelgroep loonkostensubsidie."

  Regel: N11 Wie structureel ondersteuning nodig heeft, krijgt begeleiding op de werkplek

    Abstract Scenario: Structurele ondersteuning
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de loonwaarde is 99 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel N11 bij
      En is er behoefte aan BEGELEIDING_WERKPLEK
      En is de afstand STRUCTURELE_ONDERSTEUNING

      Voorbeelden:
        | uitkomst                   |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |

    Abstract Scenario: Een kleinere afstand
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de loonwaarde is 100 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel N11 niet bij
      En is er geen behoefte aan BEGELEIDING_WERKPLEK

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | BEMIDDELING                |
        | PLAATSING_EN_ONDERSTEUNING |

    Abstract Scenario: Een grotere afstand
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de loonwaarde is 29 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel N11 niet bij
      En is er geen behoefte aan BEGELEIDING_WERKPLEK
      En is de afstand ZEER_INTENSIEVE_BEGELEIDING

      Voorbeelden:
        | uitkomst                   |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de loonwaarde is 99 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel N11 niet bij
      En is er geen behoefte aan BEGELEIDING_WERKPLEK
      En is de afstand STRUCTURELE_ONDERSTEUNING

      Voorbeelden:
        | uitkomst        |
        | VERVOLGDIAGNOSE |
        | CASUSOVERLEG    |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      Dan draagt regel N11 bij
      En is er behoefte aan BEGELEIDING_WERKPLEK
      En noemt de reden: "De uitkomst is werk met ondersteuning; de afstand is structurele ondersteuning."

  Regel: N12 De werkgever vindt aannemen een risico

    Abstract Scenario: De werkgever wil wel, maar twijfelt
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan is de uitkomst <uitkomst>
      En draagt regel N12 bij
      En is er behoefte aan WERKGEVERSRISICO

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | BEMIDDELING            |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: De werkgever heeft een andere drempel, of geen
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is <drempel>
      Dan draagt regel N12 niet bij
      En is er geen behoefte aan WERKGEVERSRISICO
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | drempel    |
        | GEEN       |
        | INWERKTIJD |
        | COLLEGAS   |
        | onbekend   |

    Abstract Scenario: Zonder werkgever is er geen drempel
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En <feit>
      En de drempel voor de werkgever is RISICO
      Dan draagt regel N12 niet bij
      En is er geen behoefte aan WERKGEVERSRISICO
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | feit                                             |
        | er is geen werkgever                             |
        | de beschikbaarheid van een werkgever is onbekend |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan is de uitkomst <uitkomst>
      En draagt regel N12 niet bij
      En is er geen behoefte aan WERKGEVERSRISICO

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      Dan draagt regel N12 bij
      En is er behoefte aan WERKGEVERSRISICO
      En noemt de reden: "De uitkomst is bemiddeling; er is een werkgever; de drempel voor de werkgever is risico."

  Regel: N13 De werkgever vindt de inwerktijd te lang

    Abstract Scenario: De werkgever wil wel, maar twijfelt
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan is de uitkomst <uitkomst>
      En draagt regel N13 bij
      En is er behoefte aan INWERKTIJD

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | BEMIDDELING            |
        | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: De werkgever heeft een andere drempel, of geen
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is <drempel>
      Dan draagt regel N13 niet bij
      En is er geen behoefte aan INWERKTIJD
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | drempel  |
        | GEEN     |
        | RISICO   |
        | COLLEGAS |
        | onbekend |

    Abstract Scenario: Zonder werkgever is er geen drempel
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En <feit>
      En de drempel voor de werkgever is INWERKTIJD
      Dan draagt regel N13 niet bij
      En is er geen behoefte aan INWERKTIJD
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | feit                                             |
        | er is geen werkgever                             |
        | de beschikbaarheid van een werkgever is onbekend |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan is de uitkomst <uitkomst>
      En draagt regel N13 niet bij
      En is er geen behoefte aan INWERKTIJD

      Voorbeelden:
        | uitkomst                   |
        | PLAATSING_EN_ONDERSTEUNING |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan draagt regel N13 bij
      En is er behoefte aan INWERKTIJD
      En noemt de reden: "De uitkomst is bemiddeling; er is een werkgever; de drempel voor de werkgever is inwerktijd."

  Regel: N14 De collega’s bij de werkgever hebben hulp nodig om iemand te begeleiden

    Abstract Scenario: De werkgever wil wel, maar twijfelt
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan is de uitkomst <uitkomst>
      En draagt regel N14 bij
      En is er behoefte aan WERKGEVER_BEGELEIDING

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | BEMIDDELING                |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |

    Abstract Scenario: De werkgever heeft een andere drempel, of geen
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is <drempel>
      Dan draagt regel N14 niet bij
      En is er geen behoefte aan WERKGEVER_BEGELEIDING
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | drempel    |
        | GEEN       |
        | RISICO     |
        | INWERKTIJD |
        | onbekend   |

    Abstract Scenario: Zonder werkgever is er geen drempel
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En <feit>
      En de drempel voor de werkgever is COLLEGAS
      Dan draagt regel N14 niet bij
      En is er geen behoefte aan WERKGEVER_BEGELEIDING
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | feit                                             |
        | er is geen werkgever                             |
        | de beschikbaarheid van een werkgever is onbekend |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan is de uitkomst <uitkomst>
      En draagt regel N14 niet bij
      En is er geen behoefte aan WERKGEVER_BEGELEIDING

      Voorbeelden:
        | uitkomst        |
        | VERVOLGDIAGNOSE |
        | CASUSOVERLEG    |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      Dan draagt regel N14 bij
      En is er behoefte aan WERKGEVER_BEGELEIDING
      En noemt de reden: "De uitkomst is bemiddeling; er is een werkgever; de drempel voor de werkgever is collegas."

  Regel: N15 Wie kosten voor werk niet kan betalen, krijgt een vergoeding

    Abstract Scenario: Kosten belemmeren
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En kosten belemmeren de kandidaat
      Dan is de uitkomst <uitkomst>
      En draagt regel N15 bij
      En is er behoefte aan KOSTEN

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | BEMIDDELING                |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |

    Abstract Scenario: Geen belemmering, of onbekend
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En <feit>
      Dan draagt regel N15 niet bij
      En is er geen behoefte aan KOSTEN
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | feit                                   |
        | kosten belemmeren de kandidaat niet    |
        | de belemmering door kosten is onbekend |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En kosten belemmeren de kandidaat
      Dan is de uitkomst <uitkomst>
      En draagt regel N15 niet bij
      En is er geen behoefte aan KOSTEN

      Voorbeelden:
        | uitkomst        |
        | VERVOLGDIAGNOSE |
        | CASUSOVERLEG    |

    Scenario: De reden
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En kosten belemmeren de kandidaat
      Dan draagt regel N15 bij
      En is er behoefte aan KOSTEN
      En noemt de reden: "De uitkomst is bemiddeling; kosten belemmeren de kandidaat."

  Regel: N16 Wie geplaatst is, krijgt nazorg

    Scenario: Na de plaatsing
      Gegeven een kandidaat uit Tiel met uitkomst PLAATSING_EN_ONDERSTEUNING
      Dan draagt regel N16 bij
      En is er behoefte aan NAZORG
      En noemt de reden: "De uitkomst is plaatsing en ondersteuning."

    Abstract Scenario: Voor de plaatsing
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N16 niet bij
      En is er geen behoefte aan NAZORG

      Voorbeelden:
        | uitkomst               |
        | ONTWIKKELING           |
        | BEMIDDELING            |
        | WERK_MET_ONDERSTEUNING |
        | CASUSOVERLEG           |

  Regel: N17a Wat iemand aankan, is nog niet duidelijk

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En <feit>
      Dan draagt regel N17a bij
      En is er behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | feit                                                   |
        | de gezondheid is onbekend                              |
        | de arbeidsbeperking is onbekend                        |
        | de gezondheid is TIJDELIJKE_BELEMMERING                |
        | het leefgebied psychische gezondheid is IN_BEHANDELING |
        | het leefgebied psychische gezondheid is NIET_AANGEPAKT |
        | het leefgebied verslaving is IN_BEHANDELING            |
        | het leefgebied verslaving is NIET_AANGEPAKT            |

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En <feit>
      Dan draagt regel N17a niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | feit                                                |
        | de gezondheid is GEEN_BELEMMERING                   |
        | de gezondheid is STRUCTURELE_BELEMMERING            |
        | de arbeidsbeperking is TIJDELIJK                    |
        | de arbeidsbeperking is STRUCTUREEL                  |
        | het leefgebied psychische gezondheid is SPEELT_NIET |
        | het leefgebied psychische gezondheid is GEREGELD    |
        | het leefgebied psychische gezondheid is onbekend    |
        | het leefgebied verslaving is SPEELT_NIET            |
        | het leefgebied verslaving is GEREGELD               |
        | het leefgebied verslaving is onbekend               |
        | het leefgebied gedrag is NIET_AANGEPAKT             |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En het leefgebied verslaving is IN_BEHANDELING
      Dan is de uitkomst <uitkomst>
      En draagt regel N17a niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | CASUSOVERLEG               |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En de gezondheid is onbekend
      En het leefgebied verslaving is IN_BEHANDELING
      Dan draagt regel N17a bij
      En is er behoefte aan DIAGNOSE_BELASTBAARHEID
      En noemt de reden: "De uitkomst is vervolgdiagnose; de gezondheid is onbekend en het leefgebied verslaving is in behandeling."

  Regel: N17b De termijn is voorbij, en een beperking is nog niet uitgesloten

    Scenario: In Rijk van Nijmegen is de termijn 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is 21-11-2024
      Dan draagt regel N17b bij
      En is er behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE
      En noemt de reden: "De uitkomst is vervolgdiagnose; de kandidaat is 24 maanden in dienstverlening, minstens 24 maanden; de afstand is tijdelijke ondersteuning."

    Scenario: Een dag korter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is 22-11-2024
      Dan draagt regel N17b niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

    Scenario: Nog niet in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is onbekend
      Dan draagt regel N17b niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

    Scenario: Een blijvende beperking is al bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is 21-11-2020
      En de begeleidingsbehoefte is STRUCTUREEL
      Dan draagt regel N17b niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

    Scenario: Een beperking is uitgesloten
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is 21-11-2024
      En de fase is BEMIDDELING
      En het aantal betaalde uren per week is 0 uur
      Dan draagt regel N17b niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst TERUGMELDING

    Scenario: Waar geen termijn is, gaat die niet voorbij
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      En de startdatum van de dienstverlening is 21-11-2016
      Dan draagt regel N17b niet bij
      En is er geen behoefte aan DIAGNOSE_BELASTBAARHEID
      En is de uitkomst VERVOLGDIAGNOSE

  Regel: N18 Welke werknemersvaardigheden iemand heeft, is nog niet duidelijk

    Abstract Scenario: Onbekend of onvoldoende
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn <oordeel>
      Dan draagt regel N18 bij
      En is er behoefte aan DIAGNOSE_VAARDIGHEDEN
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | oordeel     |
        | onbekend    |
        | ONVOLDOENDE |

    Abstract Scenario: Voldoende of te ontwikkelen
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn <oordeel>
      Dan draagt regel N18 niet bij
      En is er geen behoefte aan DIAGNOSE_VAARDIGHEDEN
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | oordeel       |
        | VOLDOENDE     |
        | ONTWIKKELBAAR |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan is de uitkomst <uitkomst>
      En draagt regel N18 niet bij
      En is er geen behoefte aan DIAGNOSE_VAARDIGHEDEN

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | CASUSOVERLEG               |

    Scenario: De reden
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan draagt regel N18 bij
      En is er behoefte aan DIAGNOSE_VAARDIGHEDEN
      En noemt de reden: "De uitkomst is vervolgdiagnose; de werknemersvaardigheden zijn onvoldoende."

  Regel: N19a Wat iemand wil en kan kiezen, is nog niet duidelijk

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En <feit>
      Dan draagt regel N19a bij
      En is er behoefte aan DIAGNOSE_ZELFBEELD
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | feit                            |
        | de motivatie is onbekend        |
        | de beschikbaarheid is onbekend  |
        | de motivatie is ONTWIKKELBAAR   |
        | de motivatie is ONVOLDOENDE     |
        | het beroepsbeeld is ONDUIDELIJK |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      En de motivatie is ONTWIKKELBAAR
      Dan is de uitkomst <uitkomst>
      En draagt regel N19a niet bij
      En is er geen behoefte aan DIAGNOSE_ZELFBEELD

      Voorbeelden:
        | uitkomst                   |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | CASUSOVERLEG               |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En de beschikbaarheid is onbekend
      En het beroepsbeeld is ONDUIDELIJK
      Dan draagt regel N19a bij
      En is er behoefte aan DIAGNOSE_ZELFBEELD
      En noemt de reden: "De uitkomst is vervolgdiagnose; de beschikbaarheid is onbekend en het beroepsbeeld is onduidelijk."

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En <feit>
      Dan is de uitkomst VERVOLGDIAGNOSE
      En draagt regel N19a niet bij
      En draagt regel N19b bij

      Voorbeelden:
        | feit                                |
        | de motivatie is VOLDOENDE           |
        | de beschikbaarheid is ONTWIKKELBAAR |
        | de beschikbaarheid is ONVOLDOENDE   |
        | het beroepsbeeld is DUIDELIJK       |
        | het beroepsbeeld is onbekend        |

  Regel: N19b Is er geen bijzondere vraag, dan gaat de vervolgdiagnose over het zelfbeeld

    Scenario: Geen bijzondere vraag
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel N19b bij
      En is er behoefte aan DIAGNOSE_ZELFBEELD
      En is de uitkomst VERVOLGDIAGNOSE
      En noemt de reden: "De uitkomst is vervolgdiagnose; geen eerdere regel van deze stap past."

    Abstract Scenario: Er is al een vraag voor de vervolgdiagnose
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de fase is VERVOLGDIAGNOSE
      En het taalniveau is ALFA
      En <feit>
      Dan is de uitkomst VERVOLGDIAGNOSE
      En draagt regel N19b niet bij
      En is er behoefte aan <behoefte>

      Voorbeelden:
        | feit                                    | behoefte                |
        | de gezondheid is onbekend               | DIAGNOSE_BELASTBAARHEID |
        | de werknemersvaardigheden zijn onbekend | DIAGNOSE_VAARDIGHEDEN   |
        | de motivatie is onbekend                | DIAGNOSE_ZELFBEELD      |

    Scenario: Ook als de termijn voorbij is, is er al een vraag
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is 21-11-2024
      Dan is de uitkomst VERVOLGDIAGNOSE
      En draagt regel N19b niet bij
      En is er geen behoefte aan DIAGNOSE_ZELFBEELD

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N19b niet bij
      En is er geen behoefte aan DIAGNOSE_ZELFBEELD

      Voorbeelden:
        | uitkomst     |
        | INTAKE       |
        | ZOEKPERIODE  |
        | ONTWIKKELING |
        | CASUSOVERLEG |

  Regel: N20 Voor beschut werk is eerst een advies van UWV nodig

    Scenario: Bij deze uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      Dan draagt regel N20 bij
      En is er behoefte aan DIAGNOSE_BESCHUT
      En noemt de reden: "De uitkomst is advies beschut werk vragen."

    Abstract Scenario: Bij een andere uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N20 niet bij
      En is er geen behoefte aan DIAGNOSE_BESCHUT

      Voorbeelden:
        | uitkomst         |
        | BESCHUT_WERK     |
        | OP_WEG_NAAR_WERK |
        | CASUSOVERLEG     |
        | ONTWIKKELING     |

  Regel: N21 Wie beschut gaat werken, heeft een beschutte plek nodig

    Scenario: Bij deze uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst BESCHUT_WERK
      Dan draagt regel N21 bij
      En is er behoefte aan BESCHUTTE_PLEK
      En noemt de reden: "De uitkomst is beschut werk."

    Abstract Scenario: Bij een andere uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N21 niet bij
      En is er geen behoefte aan BESCHUTTE_PLEK

      Voorbeelden:
        | uitkomst                   |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | OP_WEG_NAAR_WERK           |
        | CASUSOVERLEG               |
        | ONTWIKKELING               |

  Regel: N22 Wie op weg naar werk is, heeft dagbesteding nodig

    Scenario: Bij deze uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst OP_WEG_NAAR_WERK
      Dan draagt regel N22 bij
      En is er behoefte aan DAGBESTEDING
      En noemt de reden: "De uitkomst is op weg naar werk."

    Abstract Scenario: Bij een andere uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N22 niet bij
      En is er geen behoefte aan DAGBESTEDING

      Voorbeelden:
        | uitkomst                   |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | BESCHUT_WERK               |
        | CASUSOVERLEG               |
        | ONTWIKKELING               |

  Regel: N23 Wie nu niet te bemiddelen is, kan actief worden

    Scenario: Niet binnen de termijn te bemiddelen, en nog niet in dienstverlening
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      Dan is de uitkomst DOORVERWIJZING
      En draagt regel N23 bij
      En is er behoefte aan ACTIVERING
      En noemt de reden: "De uitkomst is doorverwijzing; de doelgroep is ‘ja’; de bemiddelbaarheid binnen de termijn is ‘nee’."

    Scenario: Ook wie IOAW heeft
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-06-1963
      En de regeling is IOAW
      En het leefgebied verslaving is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan is de uitkomst DOORVERWIJZING
      En draagt regel N23 bij
      En wordt geadviseerd: PARTICIPATIEPLAATS
      En is het loket GEMEENTE, functie "sociaal wijkteam"

    Scenario: Een maand korter blijft de prognose binnen de termijn
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-06-1963
      En de regeling is IOAW
      En het leefgebied verslaving is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan is de uitkomst ONTWIKKELING
      En draagt regel N23 niet bij

    Scenario: Wie al in dienstverlening is, wordt teruggemeld
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de startdatum van de dienstverlening is 21-11-2026
      Dan is de uitkomst TERUGMELDING
      En draagt regel N23 niet bij
      En wordt er niets geadviseerd
      En is alles gedekt

    Scenario: Wie niet tot de doelgroep hoort, krijgt van een ander hulp
      Gegeven een kandidaat uit Tiel met uitkomst DOORVERWIJZING
      En de regeling is WW
      Dan is de uitkomst DOORVERWIJZING
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV
      En draagt regel N23 niet bij
      En wordt er niets geadviseerd

    Scenario: Wie een WSW-indicatie heeft, krijgt van de gemeente hulp
      Gegeven een kandidaat uit Mook en Middelaar met uitkomst DOORVERWIJZING
      En de regeling is WSW
      Dan is de uitkomst DOORVERWIJZING
      En draagt regel N23 niet bij
      En wordt er niets geadviseerd

    Abstract Scenario: Bij een andere uitkomst
      Gegeven een kandidaat uit Tiel met uitkomst <uitkomst>
      Dan is de uitkomst <uitkomst>
      En draagt regel N23 niet bij
      En is er geen behoefte aan ACTIVERING

      Voorbeelden:
        | uitkomst                   |
        | CASUSOVERLEG               |
        | VERVOLGDIAGNOSE            |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | ONTWIKKELING               |
