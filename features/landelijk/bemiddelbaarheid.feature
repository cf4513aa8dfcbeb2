# language: nl
Functionaliteit: Is de kandidaat binnen de termijn te bemiddelen?
  Elke belemmering heeft een kortste en een langste hersteltermijn. Daaruit volgt de prognose.
  De termijn is 24 maanden. Een regio of gemeente kan een andere termijn kiezen, van 12 tot 36 maanden.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: B1 Aan belemmeringen wordt tegelijk gewerkt; elke volgende belemmering kost extra tijd

    Abstract Scenario: Een belemmering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel B1 bij
      En is de prognose <maanden> maanden
      En telt als belemmering: <belemmering>
      En is de bemiddelbaarheid binnen de termijn <oordeel>

      Voorbeelden: De tabel hersteltermijnen
        | feit                                                   | belemmering            | maanden   | oordeel               |
        | de werknemersvaardigheden zijn ONTWIKKELBAAR           | werknemersvaardigheden | 3 tot 6   | JA op grond van TABEL |
        | de werknemersvaardigheden zijn ONVOLDOENDE             | werknemersvaardigheden | 6 tot 12  | JA op grond van TABEL |
        | de vakvaardigheden zijn ONTWIKKELBAAR                  | vakvaardigheden        | 0 tot 3   | JA op grond van TABEL |
        | de vakvaardigheden zijn ONVOLDOENDE                    | vakvaardigheden        | 3 tot 12  | JA op grond van TABEL |
        | de motivatie is ONTWIKKELBAAR                          | motivatie              | 1 tot 6   | JA op grond van TABEL |
        | de motivatie is ONVOLDOENDE                            | motivatie              | 3 tot 12  | JA op grond van TABEL |
        | de beschikbaarheid is ONTWIKKELBAAR                    | beschikbaarheid        | 1 tot 3   | JA op grond van TABEL |
        | de beschikbaarheid is ONVOLDOENDE                      | beschikbaarheid        | 3 tot 12  | JA op grond van TABEL |
        | de gezondheid is TIJDELIJKE_BELEMMERING                | gezondheid             | 3 tot 12  | JA op grond van TABEL |
        | het beroepsbeeld is ONDUIDELIJK                        | beroepsbeeld           | 1 tot 3   | JA op grond van TABEL |
        | het taalniveau is A1                                   | taalniveau             | 6 tot 18  | JA op grond van TABEL |
        | het taalniveau is ALFA                                 | taalniveau             | 18 tot 36 | GRIJS_GEBIED          |
        | het leefgebied schulden is IN_BEHANDELING              | SCHULDEN               | 0 tot 6   | JA op grond van TABEL |
        | het leefgebied schulden is NIET_AANGEPAKT              | SCHULDEN               | 3 tot 12  | JA op grond van TABEL |
        | het leefgebied verslaving is IN_BEHANDELING            | VERSLAVING             | 6 tot 18  | JA op grond van TABEL |
        | het leefgebied verslaving is NIET_AANGEPAKT            | VERSLAVING             | 18 tot 36 | GRIJS_GEBIED          |
        | het leefgebied huisvesting is IN_BEHANDELING           | HUISVESTING            | 0 tot 6   | JA op grond van TABEL |
        | het leefgebied huisvesting is NIET_AANGEPAKT           | HUISVESTING            | 3 tot 12  | JA op grond van TABEL |
        | het leefgebied psychische gezondheid is IN_BEHANDELING | PSYCHISCHE_GEZONDHEID  | 6 tot 18  | JA op grond van TABEL |
        | het leefgebied psychische gezondheid is NIET_AANGEPAKT | PSYCHISCHE_GEZONDHEID  | 12 tot 36 | GRIJS_GEBIED          |
        | het leefgebied zorgtaken is IN_BEHANDELING             | ZORGTAKEN              | 0 tot 6   | JA op grond van TABEL |
        | het leefgebied zorgtaken is NIET_AANGEPAKT             | ZORGTAKEN              | 3 tot 12  | JA op grond van TABEL |
        | het leefgebied justitie is IN_BEHANDELING              | JUSTITIE               | 3 tot 12  | JA op grond van TABEL |
        | het leefgebied justitie is NIET_AANGEPAKT              | JUSTITIE               | 6 tot 24  | JA op grond van TABEL |
        | het leefgebied gedrag is IN_BEHANDELING                | GEDRAG                 | 6 tot 12  | JA op grond van TABEL |
        | het leefgebied gedrag is NIET_AANGEPAKT                | GEDRAG                 | 12 tot 24 | JA op grond van TABEL |

    Abstract Scenario: Wat geen belemmering is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel B1 bij
      En is de prognose 0 tot 0 maanden
      En is er geen belemmering

      Voorbeelden:
        | feit                                         |
        | de werknemersvaardigheden zijn VOLDOENDE     |
        | de vakvaardigheden zijn onbekend             |
        | de sollicitatievaardigheden zijn ONVOLDOENDE |
        | de arbeidsbeperking is TIJDELIJK             |
        | de arbeidsbeperking is STRUCTUREEL           |
        | de gezondheid is STRUCTURELE_BELEMMERING     |
        | de begeleidingsbehoefte is TIJDELIJK         |
        | het beroepsbeeld is DUIDELIJK                |
        | het beroepsbeeld is onbekend                 |
        | het taalniveau is A2                         |
        | het taalniveau is onbekend                   |
        | de loonwaarde is 30 procent                  |
        | het leefgebied schulden is GEREGELD          |
        | het leefgebied schulden is SPEELT_NIET       |
        | het leefgebied schulden is onbekend          |

    Scenario: De tweede belemmering kost drie maanden extra
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En het leefgebied schulden is IN_BEHANDELING
      Dan draagt regel B1 bij
      En is de prognose 3 tot 9 maanden
      En tellen als belemmering: werknemersvaardigheden, SCHULDEN

    Scenario: De derde belemmering kost nog eens drie maanden extra
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de motivatie is ONVOLDOENDE
      En het leefgebied gedrag is IN_BEHANDELING
      Dan draagt regel B1 bij
      En is de prognose 6 tot 18 maanden
      En tellen als belemmering: werknemersvaardigheden, motivatie, GEDRAG

    Scenario: De langste kortste termijn en de langste termijn kunnen van verschillende belemmeringen zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied psychische gezondheid is NIET_AANGEPAKT
      En het taalniveau is ALFA
      Dan draagt regel B1 bij
      En is de prognose 18 tot 39 maanden

    Scenario: Zolang de afstand onbekend is, is er geen prognose
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de gezondheid is onbekend
      Dan draagt regel B1 niet bij
      En is er geen prognose

    Scenario: Bij zeer intensieve begeleiding is er geen prognose
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      Dan draagt regel B1 niet bij
      En is er geen prognose

  Regel: B2 Zolang de afstand onbekend is, is ook de bemiddelbaarheid onbekend

    Scenario: De gezondheid is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de gezondheid is onbekend
      Dan draagt regel B2 bij
      En is de bemiddelbaarheid binnen de termijn ONBEKEND

    Scenario: De gezondheid is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de gezondheid is TIJDELIJKE_BELEMMERING
      Dan draagt regel B2 niet bij

  Regel: B3 Bij zeer intensieve begeleiding gaat het niet om bemiddeling binnen een termijn

    Scenario: Een loonwaarde van 29 procent
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 29 procent
      Dan draagt regel B3 bij
      En is de bemiddelbaarheid binnen de termijn NIET_VAN_TOEPASSING

    Scenario: Een loonwaarde van 30 procent
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 30 procent
      Dan draagt regel B3 niet bij
      En is de bemiddelbaarheid binnen de termijn JA op grond van TABEL

  Regel: B4 Ook de langste prognose blijft binnen de termijn

    Scenario: De langste prognose is precies 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied gedrag is NIET_AANGEPAKT
      Dan draagt regel B4 bij
      En is de prognose 12 tot 24 maanden
      En is de bemiddelbaarheid binnen de termijn JA op grond van TABEL
      En noemt de reden: "De langste prognose is 24 maanden, hoogstens 24 maanden."

    Scenario: Met een tweede belemmering is de langste prognose 27 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied gedrag is NIET_AANGEPAKT
      En de vakvaardigheden zijn ONTWIKKELBAAR
      Dan draagt regel B4 niet bij
      En is de prognose 12 tot 27 maanden
      En is de bemiddelbaarheid binnen de termijn GRIJS_GEBIED

    Abstract Scenario: Als een gemeente zelf een andere termijn kiest
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de termijn voor bemiddeling <termijn> maanden
      En het leefgebied psychische gezondheid is NIET_AANGEPAKT
      Dan draagt regel B4 <bijdrage>

      Voorbeelden: De langste prognose is 36 maanden
        | termijn | bijdrage |
        | 36      | bij      |
        | 35      | niet bij |

  Regel: B5 Ook de kortste prognose duurt langer dan de termijn

    Abstract Scenario: Als een gemeente zelf een kortere termijn kiest
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de termijn voor bemiddeling <termijn> maanden
      En het taalniveau is ALFA
      Dan draagt regel B5 <bijdrage>
      En is de bemiddelbaarheid binnen de termijn <oordeel>

      Voorbeelden: De kortste prognose is 18 maanden
        | termijn | bijdrage | oordeel                |
        | 17      | bij      | NEE op grond van TABEL |
        | 18      | niet bij | GRIJS_GEBIED           |

    Scenario: De reden noemt de prognose en de termijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de termijn voor bemiddeling 12 maanden
      En het taalniveau is ALFA
      Dan draagt regel B5 bij
      En noemt de reden: "De kortste prognose is 18 maanden, hoger dan 12 maanden."

    Scenario: Met de landelijke termijn van 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel B5 niet bij

  Regel: B6 De termijn ligt tussen de kortste en de langste prognose: dat is het grijze gebied

    Scenario: Kan het korter, maar ook langer duren, dan is het oordeel aan een mens
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel B6 bij
      En is de prognose 18 tot 36 maanden
      En is de bemiddelbaarheid binnen de termijn GRIJS_GEBIED

    Scenario: De langste prognose is 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied justitie is NIET_AANGEPAKT
      Dan draagt regel B6 niet bij

    Abstract Scenario: Zonder oordeel na een vervolgdiagnose blijft het een grijs gebied
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En <diagnose>
      En <prognose>
      Dan draagt regel B6 bij
      En is de bemiddelbaarheid binnen de termijn GRIJS_GEBIED

      Voorbeelden:
        | diagnose                                        | prognose                                   |
        | de vervolgdiagnose is afgerond                  | de prognose van de consulent is onbekend   |
        | de vervolgdiagnose is niet afgerond             | de prognose van de consulent is 12 maanden |
        | de afronding van de vervolgdiagnose is onbekend | de prognose van de consulent is 12 maanden |

  Regel: B7a In het grijze gebied verwacht de consulent na de vervolgdiagnose dat het binnen de termijn lukt

    Scenario: De consulent verwacht 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel B7a bij
      En draagt regel B6 niet bij
      En is de bemiddelbaarheid binnen de termijn JA op grond van PROFESSIONEEL_OORDEEL
      En is de prognose 18 tot 36 maanden
      En noemt de reden: "De kortste prognose is 18 maanden, hoogstens 24 maanden; de langste prognose is 36 maanden, hoger dan 24 maanden; de vervolgdiagnose is afgerond; de prognose van de consulent is 24 maanden, hoogstens 24 maanden."

    Scenario: De consulent verwacht 25 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel B7a niet bij

    Abstract Scenario: Zonder afgeronde vervolgdiagnose telt de verwachting nog niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En <diagnose>
      En de prognose van de consulent is 24 maanden
      Dan draagt regel B7a niet bij

      Voorbeelden:
        | diagnose                                        |
        | de vervolgdiagnose is niet afgerond             |
        | de afronding van de vervolgdiagnose is onbekend |

    Scenario: Buiten het grijze gebied geldt de tabel
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied gedrag is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel B7a niet bij
      En is de bemiddelbaarheid binnen de termijn JA op grond van TABEL

    Abstract Scenario: Ook een kortste prognose boven de termijn is geen grijs gebied
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de termijn voor bemiddeling <termijn> maanden
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 12 maanden
      Dan draagt regel B7a <bijdrage>

      Voorbeelden: De kortste prognose is 18 maanden
        | termijn | bijdrage |
        | 17      | niet bij |
        | 18      | bij      |

  Regel: B7b In het grijze gebied verwacht de consulent na de vervolgdiagnose dat het niet binnen de termijn lukt

    Scenario: De consulent verwacht 25 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel B7b bij
      En draagt regel B6 niet bij
      En is de bemiddelbaarheid binnen de termijn NEE op grond van PROFESSIONEEL_OORDEEL
      En is de prognose 18 tot 36 maanden

    Scenario: De consulent verwacht 24 maanden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel B7b niet bij

    Abstract Scenario: Zonder afgeronde vervolgdiagnose telt de verwachting nog niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En <diagnose>
      En de prognose van de consulent is 25 maanden
      Dan draagt regel B7b niet bij

      Voorbeelden:
        | diagnose                                        |
        | de vervolgdiagnose is niet afgerond             |
        | de afronding van de vervolgdiagnose is onbekend |

    Scenario: Buiten het grijze gebied geldt de tabel
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het leefgebied gedrag is NIET_AANGEPAKT
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel B7b niet bij
      En is de bemiddelbaarheid binnen de termijn JA op grond van TABEL

    Abstract Scenario: Ook een kortste prognose boven de termijn is geen grijs gebied
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de termijn voor bemiddeling <termijn> maanden
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 30 maanden
      Dan draagt regel B7b <bijdrage>

      Voorbeelden: De kortste prognose is 18 maanden
        | termijn | bijdrage |
        | 17      | niet bij |
        | 18      | bij      |
