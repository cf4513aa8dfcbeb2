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

    Scenario: Een WSW-indicatie telt ook voor wie de AOW-leeftijd al heeft
      Gegeven een werkfitte kandidaat uit Nijmegen van 70 jaar
      En de regeling is WSW
      Dan draagt regel D1 bij
      En draagt regel D3 niet bij

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
      En noemt de reden: "De kandidaat is 67 jaar, dus 67 jaar of ouder."

    Scenario: De dag voor de AOW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1959
      Dan draagt regel D3 niet bij
      En is de doelgroep JA

    Abstract Scenario: Elke trede van de AOW-leeftijd, op haar eerste en op haar laatste dag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>

      Voorbeelden: Wie op de peildatum precies de AOW-leeftijd heeft, en wie een dag later geboren is
        | AOW-leeftijd          | peildatum  | geboren    | bijdrage |
        | 65 jaar               | 01-01-2012 | 01-01-1947 | bij      |
        | 65 jaar               | 01-01-2012 | 02-01-1947 | niet bij |
        | 65 jaar               | 31-12-2012 | 31-12-1947 | bij      |
        | 65 jaar               | 31-12-2012 | 01-01-1948 | niet bij |
        | 65 jaar en 1 maand    | 01-01-2013 | 01-12-1947 | bij      |
        | 65 jaar en 1 maand    | 01-01-2013 | 02-12-1947 | niet bij |
        | 65 jaar en 1 maand    | 31-12-2013 | 30-11-1948 | bij      |
        | 65 jaar en 1 maand    | 31-12-2013 | 01-12-1948 | niet bij |
        | 65 jaar en 2 maanden  | 01-01-2014 | 01-11-1948 | bij      |
        | 65 jaar en 2 maanden  | 01-01-2014 | 02-11-1948 | niet bij |
        | 65 jaar en 2 maanden  | 31-12-2014 | 31-10-1949 | bij      |
        | 65 jaar en 2 maanden  | 31-12-2014 | 01-11-1949 | niet bij |
        | 65 jaar en 3 maanden  | 01-01-2015 | 01-10-1949 | bij      |
        | 65 jaar en 3 maanden  | 01-01-2015 | 02-10-1949 | niet bij |
        | 65 jaar en 3 maanden  | 31-12-2015 | 30-09-1950 | bij      |
        | 65 jaar en 3 maanden  | 31-12-2015 | 01-10-1950 | niet bij |
        | 65 jaar en 6 maanden  | 01-01-2016 | 01-07-1950 | bij      |
        | 65 jaar en 6 maanden  | 01-01-2016 | 02-07-1950 | niet bij |
        | 65 jaar en 6 maanden  | 31-12-2016 | 30-06-1951 | bij      |
        | 65 jaar en 6 maanden  | 31-12-2016 | 01-07-1951 | niet bij |
        | 65 jaar en 9 maanden  | 01-01-2017 | 01-04-1951 | bij      |
        | 65 jaar en 9 maanden  | 01-01-2017 | 02-04-1951 | niet bij |
        | 65 jaar en 9 maanden  | 31-12-2017 | 31-03-1952 | bij      |
        | 65 jaar en 9 maanden  | 31-12-2017 | 01-04-1952 | niet bij |
        | 66 jaar               | 01-01-2018 | 01-01-1952 | bij      |
        | 66 jaar               | 01-01-2018 | 02-01-1952 | niet bij |
        | 66 jaar               | 31-12-2018 | 31-12-1952 | bij      |
        | 66 jaar               | 31-12-2018 | 01-01-1953 | niet bij |
        | 66 jaar en 4 maanden  | 01-01-2019 | 01-09-1952 | bij      |
        | 66 jaar en 4 maanden  | 01-01-2019 | 02-09-1952 | niet bij |
        | 66 jaar en 4 maanden  | 31-12-2021 | 31-08-1955 | bij      |
        | 66 jaar en 4 maanden  | 31-12-2021 | 01-09-1955 | niet bij |
        | 66 jaar en 7 maanden  | 01-01-2022 | 01-06-1955 | bij      |
        | 66 jaar en 7 maanden  | 01-01-2022 | 02-06-1955 | niet bij |
        | 66 jaar en 7 maanden  | 31-12-2022 | 31-05-1956 | bij      |
        | 66 jaar en 7 maanden  | 31-12-2022 | 01-06-1956 | niet bij |
        | 66 jaar en 10 maanden | 01-01-2023 | 01-03-1956 | bij      |
        | 66 jaar en 10 maanden | 01-01-2023 | 02-03-1956 | niet bij |
        | 66 jaar en 10 maanden | 31-12-2023 | 28-02-1957 | bij      |
        | 66 jaar en 10 maanden | 31-12-2023 | 01-03-1957 | niet bij |
        | 67 jaar               | 01-01-2024 | 01-01-1957 | bij      |
        | 67 jaar               | 01-01-2024 | 02-01-1957 | niet bij |
        | 67 jaar               | 31-12-2027 | 31-12-1960 | bij      |
        | 67 jaar               | 31-12-2027 | 01-01-1961 | niet bij |
        | 67 jaar en 3 maanden  | 01-01-2028 | 01-10-1960 | bij      |
        | 67 jaar en 3 maanden  | 01-01-2028 | 02-10-1960 | niet bij |
        | 67 jaar en 3 maanden  | 31-12-2040 | 30-09-1973 | bij      |
        | 67 jaar en 3 maanden  | 31-12-2040 | 01-10-1973 | niet bij |

    Abstract Scenario: Een dag die in de maand niet bestaat, wordt de laatste dag van die maand
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 30-04-1956
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>

      Voorbeelden: 66 jaar en 10 maanden na 30 april 1956 is het februari 2023
        | peildatum  | bijdrage |
        | 27-02-2023 | niet bij |
        | 28-02-2023 | bij      |

    Abstract Scenario: Wie op 29 februari jarig is, heeft in een gewoon jaar op 1 maart de AOW-leeftijd
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 29-02-1960
      En de peildatum is <peildatum>
      Dan draagt regel D3 <bijdrage>

      Voorbeelden:
        | peildatum  | bijdrage |
        | 28-02-2027 | niet bij |
        | 01-03-2027 | bij      |

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

  Regel: D4b Wie een uitkering van UWV heeft, krijgt hulp van UWV

    Abstract Scenario: Een uitkering van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      Dan draagt regel D4b bij
      En is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |

    Scenario: De reden noemt de regeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      Dan draagt regel D4b bij
      En noemt de reden: "De regeling is WIA."

    Scenario: Met een indicatie dagbesteding geldt de uitzondering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel D4b niet bij

    Scenario: Een uitkering IOAW komt niet van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 60 jaar
      En de regeling is IOAW
      Dan draagt regel D4b niet bij

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
        | regeling        | doelgroep                                             |
        | PARTICIPATIEWET | JA                                                    |
        | NUG             | NEE wegens NUG_NIET_BEDIEND, verwijzing naar GEMEENTE |
        | onbekend        | ONBEKEND                                              |

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

  Regel: D6a Deze regio bedient geen niet-uitkeringsgerechtigden

    Scenario: Rijk van Nijmegen bedient geen werkzoekenden zonder uitkering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6a bij
      En is de doelgroep NEE wegens NUG_NIET_BEDIEND, verwijzing naar GEMEENTE

    Scenario: Andere regio's bedienen hen wel
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6a niet bij

    Scenario: Het gaat alleen om werkzoekenden zonder uitkering
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel D6a niet bij

  Regel: D6b Een niet-uitkeringsgerechtigde werkzoekende hoort tot de doelgroep

    Abstract Scenario: Buiten Rijk van Nijmegen
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is NUG
      Dan draagt regel D6b bij
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
      Dan draagt regel D6b niet bij

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
