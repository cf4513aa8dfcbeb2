# language: nl
Functionaliteit: Wie hoort tot de doelgroep?
  De eerste regel die past, geldt. Wie niet tot de doelgroep hoort, wordt verwezen naar wie wel kan helpen.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: D0 De gemeente laat in deze regio alleen de sociale werkvoorziening uitvoeren

    Scenario: West Maas en Waal helpt kandidaten met bijstand zelf
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      Dan draagt regel D0 bij
      En is de doelgroep NEE wegens ALLEEN_SW, verwijzing naar GEMEENTE

    Scenario: Voor de sociale werkvoorziening doet West Maas en Waal wel mee
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      En de regeling is WSW
      Dan draagt regel D0 niet bij
      En is de doelgroep JA

    Scenario: Een onbekende regeling sluit niemand uit, ook niet in West Maas en Waal
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      En de regeling is onbekend
      Dan draagt regel D0 niet bij
      En is de doelgroep ONBEKEND

    Scenario: De andere gemeenten van de regio laten alle dienstverlening uitvoeren
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      Dan draagt regel D0 niet bij
      En is de doelgroep JA

    Scenario: Ook voor wie nog niet meerderjarig is, verwijst West Maas en Waal naar de gemeente
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 17 jaar
      Dan draagt regel D0 bij
      En draagt regel D2 niet bij

    Scenario: De AOW-leeftijd gaat ook in West Maas en Waal voor
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 70 jaar
      Dan draagt regel D0 niet bij
      En is de doelgroep NEE wegens AOW_LEEFTIJD, verwijzing naar SVB

  Regel: D1 Wie een WSW-indicatie heeft, hoort tot de doelgroep

    Scenario: Met een WSW-indicatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WSW
      Dan draagt regel D1 bij
      En is de doelgroep JA
      En noemt de reden: "De regeling is WSW."

    Scenario: Met bijstand geldt een andere regel
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is PARTICIPATIEWET
      Dan draagt regel D1 niet bij

    Abstract Scenario: De sociale werkvoorziening eindigt op de dag van de AOW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-03-1957
      En de regeling is WSW
      En de peildatum is <peildatum>
      Dan draagt regel D1 <bijdrage>
      En is de doelgroep <doelgroep>
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | peildatum  | bijdrage | doelgroep                                    | uitkomst                |
        | 29-02-2024 | bij      | JA                                           | SOCIALE_WERKVOORZIENING |
        | 01-03-2024 | niet bij | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB | DOORVERWIJZING          |

    Scenario: Een WSW-indicatie telt ook voor wie nog niet meerderjarig is
      Gegeven een werkfitte kandidaat uit Nijmegen van 17 jaar
      En de regeling is WSW
      Dan draagt regel D1 bij
      En draagt regel D2 niet bij

  Regel: D2 Wie nog niet meerderjarig is, hoort niet tot de doelgroep

    Scenario: De dag voor de achttiende verjaardag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-2008
      Dan draagt regel D2 bij
      En is de doelgroep NEE wegens JONGER_DAN_18, verwijzing naar ONDERWIJS
      En noemt de reden: "De kandidaat is 17 jaar en 11 maanden, jonger dan 18 jaar."

    Scenario: Op de achttiende verjaardag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 21-11-2008
      Dan draagt regel D2 niet bij
      En is de doelgroep JA

    Abstract Scenario: Wie op 29 februari jarig is, wordt in een gewoon jaar op 1 maart 18
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 29-02-2008
      En de peildatum is <peildatum>
      Dan draagt regel D2 <bijdrage>

      Voorbeelden:
        | peildatum  | bijdrage |
        | 28-02-2026 | bij      |
        | 01-03-2026 | niet bij |

    Scenario: De leeftijd gaat voor een onbekende regeling
      Gegeven een kandidaat uit Nijmegen van 17 jaar
      En de regeling is onbekend
      Dan draagt regel D2 bij
      En draagt regel D8 niet bij

  Regel: D3 Wie de AOW-leeftijd heeft, hoort niet tot de doelgroep

    Scenario: Op de dag van de AOW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 21-11-1959
      Dan draagt regel D3 bij
      En is de doelgroep NEE wegens AOW_LEEFTIJD, verwijzing naar SVB
      En noemt de reden: "De kandidaat is 67 jaar, dus 67 jaar of ouder (geboren vanaf 1 maart 1957 tot en met 31 december 1960)."

    Scenario: De dag voor de AOW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1959
      Dan draagt regel D3 niet bij
      En is de doelgroep JA

    Abstract Scenario: Elke rij van de tabel: wie op haar eerste en wie op haar laatste dag is geboren
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>
      En is de doelgroep <doelgroep>

      Voorbeelden: De dag voor de AOW-leeftijd en de dag zelf
        | AOW-leeftijd          | geboren    | peildatum  | bijdrage | doelgroep                                    |
        | 65 jaar               | 02-01-1947 | 01-01-2012 | niet bij | JA                                           |
        | 65 jaar               | 02-01-1947 | 02-01-2012 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar               | 31-12-1947 | 30-12-2012 | niet bij | JA                                           |
        | 65 jaar               | 31-12-1947 | 31-12-2012 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 1 maand    | 01-01-1948 | 31-01-2013 | niet bij | JA                                           |
        | 65 jaar en 1 maand    | 01-01-1948 | 01-02-2013 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 1 maand    | 30-11-1948 | 29-12-2013 | niet bij | JA                                           |
        | 65 jaar en 1 maand    | 30-11-1948 | 30-12-2013 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 2 maanden  | 01-12-1948 | 31-01-2014 | niet bij | JA                                           |
        | 65 jaar en 2 maanden  | 01-12-1948 | 01-02-2014 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 2 maanden  | 31-10-1949 | 30-12-2014 | niet bij | JA                                           |
        | 65 jaar en 2 maanden  | 31-10-1949 | 31-12-2014 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 3 maanden  | 01-11-1949 | 31-01-2015 | niet bij | JA                                           |
        | 65 jaar en 3 maanden  | 01-11-1949 | 01-02-2015 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 3 maanden  | 30-09-1950 | 29-12-2015 | niet bij | JA                                           |
        | 65 jaar en 3 maanden  | 30-09-1950 | 30-12-2015 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 6 maanden  | 01-10-1950 | 31-03-2016 | niet bij | JA                                           |
        | 65 jaar en 6 maanden  | 01-10-1950 | 01-04-2016 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 6 maanden  | 30-06-1951 | 29-12-2016 | niet bij | JA                                           |
        | 65 jaar en 6 maanden  | 30-06-1951 | 30-12-2016 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 9 maanden  | 01-07-1951 | 31-03-2017 | niet bij | JA                                           |
        | 65 jaar en 9 maanden  | 01-07-1951 | 01-04-2017 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 65 jaar en 9 maanden  | 31-03-1952 | 30-12-2017 | niet bij | JA                                           |
        | 65 jaar en 9 maanden  | 31-03-1952 | 31-12-2017 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar               | 01-04-1952 | 31-03-2018 | niet bij | JA                                           |
        | 66 jaar               | 01-04-1952 | 01-04-2018 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar               | 31-12-1952 | 30-12-2018 | niet bij | JA                                           |
        | 66 jaar               | 31-12-1952 | 31-12-2018 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 4 maanden  | 01-01-1953 | 30-04-2019 | niet bij | JA                                           |
        | 66 jaar en 4 maanden  | 01-01-1953 | 01-05-2019 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 4 maanden  | 31-08-1955 | 30-12-2021 | niet bij | JA                                           |
        | 66 jaar en 4 maanden  | 31-08-1955 | 31-12-2021 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 7 maanden  | 01-09-1955 | 31-03-2022 | niet bij | JA                                           |
        | 66 jaar en 7 maanden  | 01-09-1955 | 01-04-2022 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 7 maanden  | 29-02-1956 | 30-09-2022 | niet bij | JA                                           |
        | 66 jaar en 7 maanden  | 29-02-1956 | 01-10-2022 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 7 maanden  | 31-05-1956 | 30-12-2022 | niet bij | JA                                           |
        | 66 jaar en 7 maanden  | 31-05-1956 | 31-12-2022 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 10 maanden | 01-06-1956 | 31-03-2023 | niet bij | JA                                           |
        | 66 jaar en 10 maanden | 01-06-1956 | 01-04-2023 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 66 jaar en 10 maanden | 28-02-1957 | 27-12-2023 | niet bij | JA                                           |
        | 66 jaar en 10 maanden | 28-02-1957 | 28-12-2023 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar               | 01-03-1957 | 29-02-2024 | niet bij | JA                                           |
        | 67 jaar               | 01-03-1957 | 01-03-2024 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar               | 31-12-1960 | 30-12-2027 | niet bij | JA                                           |
        | 67 jaar               | 31-12-1960 | 31-12-2027 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar en 3 maanden  | 01-01-1961 | 31-03-2028 | niet bij | JA                                           |
        | 67 jaar en 3 maanden  | 01-01-1961 | 01-04-2028 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar en 3 maanden  | 30-09-1964 | 29-12-2031 | niet bij | JA                                           |
        | 67 jaar en 3 maanden  | 30-09-1964 | 30-12-2031 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar en 3 maanden  | 01-10-1964 | 31-12-2031 | niet bij | JA                                           |
        | 67 jaar en 3 maanden  | 01-10-1964 | 01-01-2032 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |
        | 67 jaar en 3 maanden  | 15-05-1985 | 14-08-2052 | niet bij | JA                                           |
        | 67 jaar en 3 maanden  | 15-05-1985 | 15-08-2052 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |

    Abstract Scenario: Een latere verhoging raakt niet wie de AOW-leeftijd al had
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En de peildatum is <peildatum>
      Dan draagt regel D3 bij
      En is de doelgroep NEE wegens AOW_LEEFTIJD, verwijzing naar SVB

      Voorbeelden: Voor wie in 1961 is geboren, gaat de AOW-leeftijd drie maanden omhoog
        | geboren    | peildatum  |
        | 15-11-1960 | 10-01-2028 |
        | 31-12-1960 | 31-12-2027 |
        | 31-12-1960 | 01-01-2028 |
        | 31-12-1960 | 30-03-2028 |

    Scenario: De reden zegt dat de AOW-leeftijd nog niet vaststaat
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-10-1964
      En de peildatum is 01-01-2032
      Dan draagt regel D3 bij
      En noemt de reden: "De kandidaat is 67 jaar en 3 maanden, dus 67 jaar en 3 maanden of ouder (geboren vanaf 1 oktober 1964: een aanname)."

    Abstract Scenario: Een dag die in de maand niet bestaat, wordt de laatste dag van die maand
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 31-10-1954
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>
      En is de doelgroep <doelgroep>

      Voorbeelden: 66 jaar en 4 maanden na 31 oktober 1954 is het februari 2021
        | peildatum  | bijdrage | doelgroep                                    |
        | 27-02-2021 | niet bij | JA                                           |
        | 28-02-2021 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |

    Abstract Scenario: Wie op 29 februari jarig is, heeft in een gewoon jaar op 1 maart de AOW-leeftijd
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 29-02-1960
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>
      En is de doelgroep <doelgroep>

      Voorbeelden:
        | peildatum  | bijdrage | doelgroep                                    |
        | 28-02-2027 | niet bij | JA                                           |
        | 01-03-2027 | bij      | NEE wegens AOW_LEEFTIJD, verwijzing naar SVB |

  Regel: D4a Ook met een uitkering van UWV is dagbesteding mogelijk

    Abstract Scenario: Een uitkering van UWV met een indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D4a bij
      En is de doelgroep JA

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |

    Scenario: Zonder indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      En de kandidaat heeft geen indicatie dagbesteding
      Dan draagt regel D4a niet bij

    Scenario: Een onbekende indicatie telt niet als indicatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      En de indicatie dagbesteding is onbekend
      Dan draagt regel D4a niet bij

    Scenario: Met bijstand en een indicatie geldt een andere regel
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D4a niet bij

  Regel: D4b Ook met een uitkering van UWV is beschut werk mogelijk

    Abstract Scenario: Een uitkering van UWV met een positief advies beschut werk
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En het advies beschut werk is POSITIEF
      Dan draagt regel D4b bij
      En is de doelgroep JA

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |

    Abstract Scenario: Dit kan sinds 1 januari 2017
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WAJONG
      En het advies beschut werk is POSITIEF
      En de peildatum is <peildatum>
      Dan draagt regel D4b <bijdrage>
      En is de doelgroep <doelgroep>
      En is de uitkomst <uitkomst>
      En is het loket <loket>

      Voorbeelden:
        | peildatum  | bijdrage | doelgroep                                     | uitkomst       | loket                            |
        | 31-12-2016 | niet bij | NEE wegens UWV_UITKERING, verwijzing naar UWV | DOORVERWIJZING | UWV, zonder functie              |
        | 01-01-2017 | bij      | JA                                            | BESCHUT_WERK   | WERKBEDRIJF, functie "werkcoach" |

    Abstract Scenario: Het advies is niet positief
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WAJONG
      En het advies beschut werk is <advies>
      Dan draagt regel D4b niet bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | NEGATIEF    |
        | onbekend    |

    Scenario: Zonder regeling telt een positief advies niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En het advies beschut werk is POSITIEF
      Dan draagt regel D4b niet bij
      En is de doelgroep NEE wegens NIET_GEREGISTREERD, verwijzing naar UWV

  Regel: D4c Wie met loonkostensubsidie werkt of werkte, blijft bij de gemeente

    Abstract Scenario: De loonkostensubsidie loopt of is geëindigd
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En de loonkostensubsidie tot nu toe is <loonkostensubsidie>
      Dan draagt regel D4c bij
      En is de doelgroep JA
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | regeling | loonkostensubsidie |
        | WW       | GEEINDIGD          |
        | WW       | LOOPT              |
        | WIA      | LOOPT              |
        | WAJONG   | GEEINDIGD          |
        | WAO      | LOOPT              |
        | WAZ      | GEEINDIGD          |
        | ZW       | LOOPT              |
        | IOW      | GEEINDIGD          |

    Abstract Scenario: Nooit, twee jaar zonder subsidie het minimumloon verdiend, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de loonkostensubsidie tot nu toe is <loonkostensubsidie>
      Dan draagt regel D4c niet bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

      Voorbeelden:
        | loonkostensubsidie    |
        | NOOIT                 |
        | TWEE_JAAR_ZELFSTANDIG |
        | onbekend              |

    Scenario: De reden noemt de regeling en de loonkostensubsidie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de loonkostensubsidie tot nu toe is GEEINDIGD
      Dan draagt regel D4c bij
      En noemt de reden: "De regeling is WW; de loonkostensubsidie tot nu toe is ‘geëindigd’."

    Scenario: Zonder regeling telt eerdere loonkostensubsidie niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de loonkostensubsidie tot nu toe is LOOPT
      Dan draagt regel D4c niet bij
      En is de doelgroep NEE wegens NIET_GEREGISTREERD, verwijzing naar UWV

  Regel: D4d Wie naast een uitkering van UWV bijstand krijgt, hoort ook tot de doelgroep

    Abstract Scenario: Bijstand naast de uitkering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En de kandidaat krijgt aanvullende bijstand
      Dan draagt regel D4d bij
      En is de doelgroep JA
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |

    Abstract Scenario: Geen bijstand ernaast, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En <feit>
      Dan draagt regel D4d niet bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

      Voorbeelden:
        | feit                                          |
        | de kandidaat krijgt geen aanvullende bijstand |
        | de aanvullende bijstand is onbekend           |

    Scenario: Een gemeente kan kiezen dat alleen UWV helpt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de kandidaat krijgt aanvullende bijstand
      En in deze gemeente geldt ook:
        """
        zet aanvullendeBijstandBediend = nee
          bron: aanname
        """
      Dan draagt regel D4d niet bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

  Regel: D4e Wie een uitkering van UWV heeft, krijgt hulp van UWV

    Abstract Scenario: Een uitkering van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      Dan draagt regel D4e bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |

    Scenario: De reden noemt de regeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      Dan draagt regel D4e bij
      En noemt de reden: "De regeling is WIA."

    Abstract Scenario: Met een van deze feiten geldt een uitzondering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En <feit>
      Dan draagt regel D4e niet bij
      En is de doelgroep JA

      Voorbeelden:
        | feit                                          |
        | de kandidaat heeft een indicatie dagbesteding |
        | het advies beschut werk is POSITIEF           |
        | de loonkostensubsidie tot nu toe is GEEINDIGD |
        | de kandidaat krijgt aanvullende bijstand      |

    Scenario: Een uitkering IOAW komt niet van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 62 jaar
      En de regeling is IOAW
      Dan draagt regel D4e niet bij
      En is de doelgroep JA

  Regel: D5a Ook zonder regeling is dagbesteding mogelijk

    Scenario: Geen regeling, wel een indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D5a bij
      En is de doelgroep JA

    Scenario: Geen regeling en geen indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de kandidaat heeft geen indicatie dagbesteding
      Dan draagt regel D5a niet bij

    Scenario: Geen regeling en een onbekende indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de indicatie dagbesteding is onbekend
      Dan draagt regel D5a niet bij

    Abstract Scenario: Alleen wie geen regeling heeft
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D5a niet bij
      En is de doelgroep <doelgroep>

      Voorbeelden:
        | regeling        | doelgroep |
        | PARTICIPATIEWET | JA        |
        | NUG             | JA        |
        | onbekend        | ONBEKEND  |

  Regel: D5b Wie geen regeling heeft, schrijft zich eerst bij UWV in als werkzoekende

    Scenario: Geen regeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      Dan draagt regel D5b bij
      En is de doelgroep NEE wegens NIET_GEREGISTREERD, verwijzing naar UWV

    Scenario: Een onbekende regeling is niet hetzelfde als geen regeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is onbekend
      Dan draagt regel D5b niet bij

    Scenario: Met een indicatie dagbesteding geldt de uitzondering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D5b niet bij

  Regel: D6a Ook zonder uitkering is dagbesteding mogelijk

    Abstract Scenario: Geen uitkering, wel een indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is NUG
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D6a bij
      En is de doelgroep JA
      En is de uitkomst OP_WEG_NAAR_WERK

      Voorbeelden: Ook waar werkzoekenden zonder uitkering verder niet worden bediend
        | gemeente        |
        | Nijmegen        |
        | Noordoostpolder |

    Abstract Scenario: Geen indicatie dagbesteding, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is NUG
      En <feit>
      Dan draagt regel D6a niet bij
      En is de doelgroep NEE wegens NUG_NIET_BEDIEND, verwijzing naar GEMEENTE

      Voorbeelden:
        | feit                                           |
        | de kandidaat heeft geen indicatie dagbesteding |
        | de indicatie dagbesteding is onbekend          |

    Scenario: Zonder regeling geldt een andere regel
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is GEEN
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D6a niet bij

  Regel: D6b Deze regio bedient geen niet-uitkeringsgerechtigden

    Scenario: Rijk van Nijmegen bedient geen werkzoekenden zonder uitkering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6b bij
      En is de doelgroep NEE wegens NUG_NIET_BEDIEND, verwijzing naar GEMEENTE

    Scenario: Andere regio's bedienen hen wel
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6b niet bij
      En is de doelgroep JA

    Scenario: Het gaat alleen om werkzoekenden zonder uitkering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel D6b niet bij

    Scenario: Een gemeente kan hen zelf wel bedienen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is NUG
      En in deze gemeente geldt ook:
        """
        zet nugBediend = ja
          bron: aanname
        """
      Dan draagt regel D6b niet bij
      En is de doelgroep JA

  Regel: D6c Een niet-uitkeringsgerechtigde werkzoekende hoort tot de doelgroep

    Abstract Scenario: Buiten Rijk van Nijmegen
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6c bij
      En is de doelgroep JA

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Helmond         |
        | Tiel            |
        | Dordrecht       |
        | Gorinchem       |

    Scenario: In Rijk van Nijmegen
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6c niet bij

  Regel: D7 Met deze regeling hoort de kandidaat tot de doelgroep van de Participatiewet

    Abstract Scenario: De regelingen waarvoor de gemeente zorgt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      Dan draagt regel D7 bij
      En is de doelgroep JA

      Voorbeelden:
        | regeling             |
        | PARTICIPATIEWET      |
        | BIJSTAND_AANGEVRAAGD |
        | IOAW                 |
        | IOAZ                 |
        | ANW                  |

    Abstract Scenario: De andere regelingen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      Dan draagt regel D7 niet bij

      Voorbeelden:
        | regeling |
        | NUG      |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |
        | WSW      |
        | GEEN     |

  Regel: D8 Zolang de regeling onbekend is, is de doelgroep niet te bepalen

    Scenario: De regeling is niet bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is onbekend
      Dan draagt regel D8 bij
      En is de doelgroep ONBEKEND
      En ontbreekt: de regeling
      En ontbreekt voor regel D8: de regeling
      En noemt de reden: "De regeling is onbekend."

    Scenario: De regeling is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is PARTICIPATIEWET
      Dan draagt regel D8 niet bij
      En ontbreekt er niets
