# language: nl
Functionaliteit: Hoe groot is de afstand tot de arbeidsmarkt?
  De eerste regel die past, geldt: van zwaar naar licht.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: A1a Wie beschut werk of dagbesteding mag doen, hoort in de vierde groep

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A1a bij
      En is de afstand ZEER_INTENSIEVE_BEGELEIDING
      En noemt de reden: "<reden>"

      Voorbeelden:
        | feit                                          | reden                                          |
        | het advies beschut werk is POSITIEF           | Het advies beschut werk is positief.           |
        | de kandidaat heeft een indicatie dagbesteding | De kandidaat heeft een indicatie dagbesteding. |

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A1a niet bij
      En is de afstand WERKFIT

      Voorbeelden:
        | feit                                           |
        | het advies beschut werk is GEEN                |
        | het advies beschut werk is AANGEVRAAGD         |
        | het advies beschut werk is NEGATIEF            |
        | het advies beschut werk is onbekend            |
        | de kandidaat heeft geen indicatie dagbesteding |
        | de indicatie dagbesteding is onbekend          |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is POSITIEF
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel A1a bij
      En noemt de reden: "Het advies beschut werk is positief en de kandidaat heeft een indicatie dagbesteding."

    Scenario: Een indicatie dagbesteding telt ook voor wie UWV te zelfstandig vond voor beschut werk
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_ZELFSTANDIG
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel A1a bij
      En draagt regel A2a niet bij
      En is de afstand ZEER_INTENSIEVE_BEGELEIDING

  Regel: A1b Wie alleen met zeer intensieve begeleiding kan meedoen, hoort in de vierde groep

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A1b bij
      En is de afstand ZEER_INTENSIEVE_BEGELEIDING

      Voorbeelden:
        | feit                                      |
        | de begeleidingsbehoefte is ZEER_INTENSIEF |
        | de loonwaarde is 29 procent               |

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A1b niet bij
      En is de afstand <afstand>

      Voorbeelden:
        | feit                                   | afstand                   |
        | de loonwaarde is 30 procent            | STRUCTURELE_ONDERSTEUNING |
        | de loonwaarde is onbekend              | WERKFIT                   |
        | de begeleidingsbehoefte is STRUCTUREEL | STRUCTURELE_ONDERSTEUNING |
        | de begeleidingsbehoefte is onbekend    | WERKFIT                   |

    Abstract Scenario: Na een negatief advies beschut werk telt waarom UWV dat gaf
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is <grond>
      Dan draagt regel A1b <bijdrage>
      En is de afstand <afstand>

      Voorbeelden:
        | feit                                      | grond          | bijdrage | afstand                     |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | TE_KWETSBAAR   | bij      | ZEER_INTENSIEVE_BEGELEIDING |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | onbekend       | bij      | ZEER_INTENSIEVE_BEGELEIDING |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | TE_ZELFSTANDIG | niet bij | STRUCTURELE_ONDERSTEUNING   |
        | de loonwaarde is 29 procent               | TE_KWETSBAAR   | bij      | ZEER_INTENSIEVE_BEGELEIDING |
        | de loonwaarde is 29 procent               | onbekend       | bij      | ZEER_INTENSIEVE_BEGELEIDING |
        | de loonwaarde is 29 procent               | TE_ZELFSTANDIG | niet bij | STRUCTURELE_ONDERSTEUNING   |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En de loonwaarde is 0 procent
      Dan draagt regel A1b bij
      En noemt de reden: "De begeleidingsbehoefte is zeer intensief en de loonwaarde is 0 procent, lager dan 30 procent."

  Regel: A2a Wie UWV te zelfstandig vindt voor beschut werk, heeft structurele ondersteuning nodig

    Abstract Scenario: Wie UWV te zelfstandig vond voor beschut werk, heeft wel blijvend ondersteuning nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is <grond>
      Dan draagt regel A2a <bijdrage>
      En is de afstand <afstand>

      Voorbeelden:
        | grond          | bijdrage | afstand                   |
        | TE_ZELFSTANDIG | bij      | STRUCTURELE_ONDERSTEUNING |
        | TE_KWETSBAAR   | niet bij | WERKFIT                   |
        | onbekend       | niet bij | WERKFIT                   |

    Abstract Scenario: Vond UWV iemand te zelfstandig, dan maakt meer begeleiding de afstand niet groter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_ZELFSTANDIG
      En <feit>
      Dan draagt regel A2a bij
      En is de afstand STRUCTURELE_ONDERSTEUNING
      En is de uitkomst WERK_MET_ONDERSTEUNING

      Voorbeelden:
        | feit                                      |
        | de begeleidingsbehoefte is ZEER_INTENSIEF |
        | de loonwaarde is 29 procent               |

    Scenario: De reden noemt het oordeel van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_ZELFSTANDIG
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      Dan draagt regel A2a bij
      En noemt de reden: "De grond van het negatieve advies is te zelfstandig."

  Regel: A2b Wie blijvend minder kan werken of verdienen, heeft structurele ondersteuning nodig

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A2b bij
      En is de afstand STRUCTURELE_ONDERSTEUNING

      Voorbeelden:
        | feit                                                   |
        | de kandidaat heeft een indicatie banenafspraak         |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie |
        | de arbeidsbeperking is STRUCTUREEL                     |
        | de gezondheid is STRUCTURELE_BELEMMERING               |
        | de begeleidingsbehoefte is STRUCTUREEL                 |
        | de loonwaarde is 99 procent                            |
        | de loonwaarde is 30 procent                            |

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A2b niet bij

      Voorbeelden:
        | feit                                                      |
        | de loonwaarde is 100 procent                              |
        | de loonwaarde is onbekend                                 |
        | de loonwaarde is 29 procent                               |
        | de kandidaat heeft geen indicatie banenafspraak           |
        | de indicatie banenafspraak is onbekend                    |
        | het horen tot de doelgroep loonkostensubsidie is onbekend |
        | de arbeidsbeperking is TIJDELIJK                          |
        | de gezondheid is TIJDELIJKE_BELEMMERING                   |
        | de begeleidingsbehoefte is TIJDELIJK                      |

    Scenario: Een blijvende beperking telt, ook als de rest nog onbekend is
      Gegeven een kandidaat uit Nijmegen van 40 jaar
      En de regeling is PARTICIPATIEWET
      En de arbeidsbeperking is STRUCTUREEL
      Dan draagt regel A2b bij
      En is de afstand STRUCTURELE_ONDERSTEUNING
      En ontbreekt er niets

  Regel: A3 Zolang de arbeidsbeperking of de gezondheid onbekend is, is de afstand niet te bepalen

    Abstract Scenario: Een van beide is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit> is onbekend
      Dan draagt regel A3 bij
      En is de afstand NOG_ONBEKEND
      En ontbreekt: <feit>
      En ontbreekt voor regel A3: <feit>

      Voorbeelden:
        | feit                |
        | de arbeidsbeperking |
        | de gezondheid       |

    Scenario: Beide zijn onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is onbekend
      En de gezondheid is onbekend
      Dan draagt regel A3 bij
      En ontbreken: de arbeidsbeperking, de gezondheid
      En ontbreken voor regel A3: de arbeidsbeperking, de gezondheid
      En noemt de reden: "De arbeidsbeperking en de gezondheid zijn onbekend."

    Scenario: Beide zijn bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel A3 niet bij
      En ontbreekt er niets

    Scenario: Eerst moet duidelijk zijn of er een beperking is, dan pas telt wat nog te ontwikkelen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de gezondheid is onbekend
      En de motivatie is ONVOLDOENDE
      Dan draagt regel A3 bij
      En draagt regel A4 niet bij

  Regel: A4 Wie nog iets te ontwikkelen of te regelen heeft, heeft tijdelijke ondersteuning nodig

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A4 bij
      En is de afstand TIJDELIJKE_ONDERSTEUNING

      Voorbeelden: Wat nog te ontwikkelen is
        | feit                                         |
        | de arbeidsbeperking is TIJDELIJK             |
        | de gezondheid is TIJDELIJKE_BELEMMERING      |
        | de werknemersvaardigheden zijn ONTWIKKELBAAR |
        | de werknemersvaardigheden zijn ONVOLDOENDE   |
        | de motivatie is ONTWIKKELBAAR                |
        | de motivatie is ONVOLDOENDE                  |
        | de beschikbaarheid is ONTWIKKELBAAR          |
        | de beschikbaarheid is ONVOLDOENDE            |
        | de vakvaardigheden zijn ONVOLDOENDE          |
        | het beroepsbeeld is ONDUIDELIJK              |
        | de begeleidingsbehoefte is TIJDELIJK         |
        | het taalniveau is ALFA                       |
        | het taalniveau is A1                         |

      Voorbeelden: Wat nog te regelen is
        | feit                                                   |
        | het leefgebied schulden is IN_BEHANDELING              |
        | het leefgebied schulden is NIET_AANGEPAKT              |
        | het leefgebied verslaving is IN_BEHANDELING            |
        | het leefgebied verslaving is NIET_AANGEPAKT            |
        | het leefgebied huisvesting is IN_BEHANDELING           |
        | het leefgebied huisvesting is NIET_AANGEPAKT           |
        | het leefgebied psychische gezondheid is IN_BEHANDELING |
        | het leefgebied psychische gezondheid is NIET_AANGEPAKT |
        | het leefgebied zorgtaken is IN_BEHANDELING             |
        | het leefgebied zorgtaken is NIET_AANGEPAKT             |
        | het leefgebied justitie is IN_BEHANDELING              |
        | het leefgebied justitie is NIET_AANGEPAKT              |
        | het leefgebied gedrag is IN_BEHANDELING                |
        | het leefgebied gedrag is NIET_AANGEPAKT                |

    Abstract Scenario: Net niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel A4 niet bij
      En is de afstand WERKFIT

      Voorbeelden:
        | feit                                           |
        | de arbeidsbeperking is GEEN                    |
        | de vakvaardigheden zijn ONTWIKKELBAAR          |
        | de vakvaardigheden zijn onbekend               |
        | de sollicitatievaardigheden zijn ONTWIKKELBAAR |
        | de sollicitatievaardigheden zijn ONVOLDOENDE   |
        | de sollicitatievaardigheden zijn onbekend      |
        | het beroepsbeeld is onbekend                   |
        | de begeleidingsbehoefte is onbekend            |
        | het taalniveau is A2                           |
        | het taalniveau is onbekend                     |
        | het leefgebied schulden is SPEELT_NIET         |
        | het leefgebied schulden is GEREGELD            |
        | het leefgebied schulden is onbekend            |

    Scenario: De reden noemt alles wat geldt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      En de motivatie is ONTWIKKELBAAR
      En het leefgebied schulden is NIET_AANGEPAKT
      Dan noemt de reden: "De motivatie is ontwikkelbaar, het taalniveau is A1, lager dan A2 en het leefgebied schulden is niet aangepakt."

  Regel: A5 Zolang werknemersvaardigheden, motivatie of beschikbaarheid onbekend zijn, is de afstand niet te bepalen

    Abstract Scenario: Een van deze feiten is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit> onbekend
      Dan draagt regel A5 bij
      En is de afstand NOG_ONBEKEND
      En ontbreekt: <ontbrekend>
      En ontbreekt voor regel A5: <ontbrekend>

      Voorbeelden:
        | feit                           | ontbrekend                |
        | de werknemersvaardigheden zijn | de werknemersvaardigheden |
        | de motivatie is                | de motivatie              |
        | de beschikbaarheid is          | de beschikbaarheid        |

    Scenario: Alle drie zijn onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn onbekend
      En de motivatie is onbekend
      En de beschikbaarheid is onbekend
      Dan draagt regel A5 bij
      En ontbreken: de werknemersvaardigheden, de motivatie, de beschikbaarheid
      En ontbreken voor regel A5: de werknemersvaardigheden, de motivatie, de beschikbaarheid

    Scenario: Alle drie zijn bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel A5 niet bij

    Scenario: Als iets anders al ondersteuning vraagt, hoeft de rest nog niet bekend te zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de beschikbaarheid is onbekend
      En de motivatie is ONTWIKKELBAAR
      Dan draagt regel A5 niet bij
      En is de afstand TIJDELIJKE_ONDERSTEUNING
      En ontbreekt er niets

  Regel: A6 Wie met een beetje hulp gewoon werk kan vinden, is werkfit

    Scenario: Alles is voldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel A6 bij
      En is de afstand WERKFIT
      En noemt de reden: "Geen eerdere regel van deze stap past."

    Scenario: Wat voor werk niet nodig is, mag onbekend zijn
      Gegeven een kandidaat uit Nijmegen van 40 jaar
      En de regeling is PARTICIPATIEWET
      En de arbeidsbeperking is GEEN
      En de gezondheid is GEEN_BELEMMERING
      En de werknemersvaardigheden zijn VOLDOENDE
      En de motivatie is VOLDOENDE
      En de beschikbaarheid is VOLDOENDE
      Dan draagt regel A6 bij
      En is de afstand WERKFIT

    Scenario: De beschikbaarheid is te ontwikkelen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan draagt regel A6 niet bij
