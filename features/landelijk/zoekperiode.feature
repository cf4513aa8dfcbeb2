# language: nl
Functionaliteit: De zoekperiode van vier weken voor jongeren
  Wie jonger is dan 27 en bijstand aanvraagt, zoekt eerst vier weken zelf naar werk of onderwijs.
  Het einde van de zoekperiode is de eerste dag waarop de aanvraag kan worden ingediend.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: Z1 Een zoekperiode is er alleen voor wie bijstand aanvraagt

    Abstract Scenario: Wie geen bijstand aanvraagt
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is <regeling>
      Dan draagt regel Z1 bij
      En is de zoekperiode NIET_VAN_TOEPASSING wegens GEEN_AANVRAAG

      Voorbeelden:
        | regeling        |
        | PARTICIPATIEWET |
        | IOAW            |
        | IOAZ            |
        | ANW             |
        | NUG             |
        | WW              |
        | WIA             |
        | WAJONG          |
        | WAO             |
        | WAZ             |
        | ZW              |
        | IOW             |
        | GEEN            |

    Scenario: Een onbekende regeling is geen aanvraag
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is onbekend
      Dan draagt regel Z1 bij
      En is de zoekperiode NIET_VAN_TOEPASSING wegens GEEN_AANVRAAG
      En noemt de reden: "De regeling is onbekend."

    Scenario: Wie bijstand aanvraagt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z1 niet bij

  Regel: Z2 Is de kandidaat of de partner 27 of ouder, dan is er geen zoekperiode

    Scenario: Op de zevenentwintigste verjaardag
      Gegeven een jongere uit Nijmegen, geboren op 21-11-1999, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z2 bij
      En is de zoekperiode NIET_VAN_TOEPASSING wegens ZEVENENTWINTIG
      En noemt de reden: "De kandidaat is 27 jaar, dus 27 jaar of ouder."

    Scenario: De dag voor de zevenentwintigste verjaardag
      Gegeven een jongere uit Nijmegen, geboren op 22-11-1999, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z2 niet bij
      En is de zoekperiode LOOPT van 10-11-2026 tot 22-11-2026

    Scenario: De partner is 27
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 21-11-1999
      Dan draagt regel Z2 bij
      En is de zoekperiode NIET_VAN_TOEPASSING wegens ZEVENENTWINTIG
      En noemt de reden: "De partner is 27 jaar, dus 27 jaar of ouder."

    Scenario: De partner wordt morgen 27
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 22-11-1999
      Dan draagt regel Z2 niet bij
      En is de zoekperiode LOOPT van 10-11-2026 tot 22-11-2026

    Abstract Scenario: Wie op 29 februari jarig is, wordt in een gewoon jaar op 1 maart 27
      Gegeven een jongere uit Nijmegen, geboren op 29-02-2000, die zich op 10-02-2027 meldt voor bijstand
      En de peildatum is <peildatum>
      Dan draagt regel Z2 <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | peildatum  | bijdrage | zoekperiode                               |
        | 28-02-2027 | niet bij | LOOPT van 10-02-2027 tot 01-03-2027       |
        | 01-03-2027 | bij      | NIET_VAN_TOEPASSING wegens ZEVENENTWINTIG |

    Scenario: Wie 27 is, hoeft voor de zoekperiode niets meer te vertellen
      Gegeven een jongere uit Nijmegen, geboren op 21-11-1999, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is onbekend
      Dan draagt regel Z2 bij
      En ontbreekt er niets

  Regel: Z3a Wie kort geleden praktijkonderwijs of vso volgde, hoeft niet eerst te zoeken

    Abstract Scenario: Een jaar voor de aanvraag nog ingeschreven, of alleen langer geleden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de aanvraagdatum is 15-11-2026
      En de laatste inschrijving bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>
      En ontbreekt er niets

      Voorbeelden:
        | inschrijving | bijdrage | zoekperiode                         |
        | 15-11-2025   | bij      | VRIJGESTELD wegens PRO_VSO          |
        | 14-11-2025   | niet bij | LOOPT van 10-11-2026 tot 08-12-2026 |

    Abstract Scenario: Ook de inschrijving van de partner telt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En de aanvraagdatum is 15-11-2026
      En de laatste inschrijving van de partner bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | inschrijving | bijdrage | zoekperiode                         |
        | 15-11-2025   | bij      | VRIJGESTELD wegens PRO_VSO          |
        | 14-11-2025   | niet bij | LOOPT van 10-11-2026 tot 08-12-2026 |

    Abstract Scenario: Is er nog geen aanvraag, dan telt een inschrijving die vandaag nog geen jaar geleden is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden: Op de kop af een jaar geleden, of een dag langer geleden
        | inschrijving | bijdrage | zoekperiode                |
        | 21-11-2025   | bij      | VRIJGESTELD wegens PRO_VSO |
        | 20-11-2025   | niet bij | BEOORDELING_NODIG          |

    Abstract Scenario: Is er nog geen aanvraag, dan telt ook die inschrijving van de partner
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En de laatste inschrijving van de partner bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden: Op de kop af een jaar geleden, of een dag langer geleden
        | inschrijving | bijdrage | zoekperiode                |
        | 21-11-2025   | bij      | VRIJGESTELD wegens PRO_VSO |
        | 20-11-2025   | niet bij | BEOORDELING_NODIG          |

    Scenario: Wie vroeg genoeg aanvroeg, blijft vrijgesteld als het jaar daarna voorbij is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 20-06-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 30-06-2025
      En de aanvraagdatum is 25-06-2026
      En de peildatum is 05-07-2026
      Dan draagt regel Z3a bij
      En is de zoekperiode VRIJGESTELD wegens PRO_VSO
      En is de uitkomst BEMIDDELING
      En noemt de reden: "De laatste inschrijving bij praktijkonderwijs of vso was op 30 juni 2025, hoogstens 1 jaar eerder dan de aanvraagdatum 25 juni 2026."

    Scenario: De reden noemt wie nog geen jaar geleden was ingeschreven
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 21-11-2025
      Dan draagt regel Z3a bij
      En noemt de reden: "De laatste inschrijving bij praktijkonderwijs of vso was op 21 november 2025, hoogstens 1 jaar geleden."

    Scenario: Nooit praktijkonderwijs of vso gevolgd
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat volgde nooit praktijkonderwijs of vso
      Dan draagt regel Z3a niet bij
      En is de zoekperiode LOOPT van 10-11-2026 tot 08-12-2026

    Scenario: Een onbekende inschrijving stelt niemand vrij
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso is onbekend
      Dan draagt regel Z3a niet bij
      En is de zoekperiode BEOORDELING_NODIG

    Abstract Scenario: De vrijstelling bestaat sinds 1 juli 2023
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2004, die zich op 20-06-2023 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 01-06-2023
      En de peildatum is <peildatum>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | peildatum  | bijdrage | zoekperiode                         |
        | 30-06-2023 | niet bij | LOOPT van 20-06-2023 tot 18-07-2023 |
        | 01-07-2023 | bij      | VRIJGESTELD wegens PRO_VSO          |

    Abstract Scenario: Een jaar voor 29 februari is het 28 februari
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-02-2028 meldt voor bijstand
      En de aanvraagdatum is 29-02-2028
      En de peildatum is 01-03-2028
      En de laatste inschrijving bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3a <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | inschrijving | bijdrage | zoekperiode                         |
        | 28-02-2027   | bij      | VRIJGESTELD wegens PRO_VSO          |
        | 27-02-2027   | niet bij | LOOPT van 10-02-2028 tot 09-03-2028 |

  Regel: Z3b De dag van de aanvraag beslist of iemand is vrijgesteld wegens praktijkonderwijs of vso

    Abstract Scenario: Een jaar voor de melding nog ingeschreven, of alleen langer geleden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3b <bijdrage>
      En is de zoekperiode <zoekperiode>
      En is de uitkomst <uitkomst>

      Voorbeelden: Vandaag is de inschrijving langer dan een jaar geleden
        | inschrijving | bijdrage | zoekperiode                         | uitkomst    |
        | 20-11-2025   | bij      | BEOORDELING_NODIG                   | INTAKE      |
        | 10-11-2025   | bij      | BEOORDELING_NODIG                   | INTAKE      |
        | 09-11-2025   | niet bij | LOOPT van 10-11-2026 tot 08-12-2026 | ZOEKPERIODE |

    Abstract Scenario: Ook de inschrijving van de partner telt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En de laatste inschrijving van de partner bij praktijkonderwijs of vso was op <inschrijving>
      Dan draagt regel Z3b <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | inschrijving | bijdrage | zoekperiode                         |
        | 20-11-2025   | bij      | BEOORDELING_NODIG                   |
        | 10-11-2025   | bij      | BEOORDELING_NODIG                   |
        | 09-11-2025   | niet bij | LOOPT van 10-11-2026 tot 08-12-2026 |

    Scenario: Er wordt gevraagd wanneer de aanvraag is ingediend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 20-06-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 30-06-2025
      En de peildatum is 05-07-2026
      Dan draagt regel Z3b bij
      En is de zoekperiode BEOORDELING_NODIG
      En is de uitkomst INTAKE
      En ontbreekt: de aanvraagdatum
      En ontbreekt voor regel Z3: de aanvraagdatum
      En noemt de reden: "De aanvraagdatum is onbekend; de laatste inschrijving bij praktijkonderwijs of vso was op 30 juni 2025, hoogstens 1 jaar eerder dan de meldingsdatum 20 juni 2026."

    Abstract Scenario: Is de dag van de aanvraag bekend, dan hoeft niets te worden beoordeeld
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 13-11-2025
      En de aanvraagdatum is <aanvraag>
      Dan draagt regel Z3b niet bij
      En is de zoekperiode <zoekperiode>
      En ontbreekt er niets

      Voorbeelden: Het jaar na de inschrijving eindigt op 13 november 2026
        | aanvraag   | zoekperiode                         |
        | 13-11-2026 | VRIJGESTELD wegens PRO_VSO          |
        | 14-11-2026 | LOOPT van 10-11-2026 tot 08-12-2026 |

    Scenario: Een inschrijving die vandaag nog geen jaar geleden is, geeft hoe dan ook vrijstelling
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 21-11-2025
      Dan draagt regel Z3b niet bij
      En is de zoekperiode VRIJGESTELD wegens PRO_VSO

    Scenario: Een andere vrijstelling gaat voor
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 15-11-2025
      En de kandidaat is medisch urenbeperkt
      Dan draagt regel Z3b niet bij
      En is de zoekperiode VRIJGESTELD wegens URENBEPERKT_OF_LKS
      En ontbreekt er niets

    Scenario: Deze vraag wordt tegelijk gesteld met wat verder onbekend is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 15-11-2025
      En het huishouden is onbekend
      En de medische urenbeperking is onbekend
      Dan draagt regel Z3b bij
      En draagt regel Z5 bij
      En draagt regel Z6 bij
      En ontbreken: de aanvraagdatum, het huishouden, de medische urenbeperking
      En ontbreekt voor regel Z3: de aanvraagdatum
      En ontbreekt voor regel Z5: het huishouden
      En ontbreekt voor regel Z6: de medische urenbeperking

    Scenario: Zonder dag van de melding is er niets om van terug te tellen
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 15-11-2025
      En de meldingsdatum is onbekend
      Dan draagt regel Z3b niet bij
      En ontbreekt: de meldingsdatum

    Abstract Scenario: De vrijstelling bestaat sinds 1 juli 2023
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2004, die zich op 20-06-2023 meldt voor bijstand
      En de laatste inschrijving bij praktijkonderwijs of vso was op 25-06-2022
      En de peildatum is <peildatum>
      Dan draagt regel Z3b <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | peildatum  | bijdrage | zoekperiode                         |
        | 30-06-2023 | niet bij | LOOPT van 20-06-2023 tot 18-07-2023 |
        | 01-07-2023 | bij      | BEOORDELING_NODIG                   |

  Regel: Z4 Wie medisch urenbeperkt is of loonkostensubsidie kan krijgen, hoeft niet eerst te zoeken

    Abstract Scenario: Elk van deze feiten geeft vrijstelling
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En <feit>
      Dan draagt regel Z4 bij
      En is de zoekperiode VRIJGESTELD wegens URENBEPERKT_OF_LKS

      Voorbeelden:
        | feit                                                   |
        | de kandidaat is medisch urenbeperkt                    |
        | de kandidaat hoort tot de doelgroep loonkostensubsidie |
        | de partner is medisch urenbeperkt                      |
        | de partner hoort tot de doelgroep loonkostensubsidie   |

    Scenario: De reden noemt alles wat vrijstelling geeft
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En de kandidaat is medisch urenbeperkt
      En de partner hoort tot de doelgroep loonkostensubsidie
      Dan noemt de reden: "De kandidaat is medisch urenbeperkt en de partner hoort tot de doelgroep loonkostensubsidie."

    Abstract Scenario: Als zo'n feit niet geldt of onbekend is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En <feit>
      Dan draagt regel Z4 niet bij

      Voorbeelden:
        | feit                                                                     |
        | de kandidaat is niet medisch urenbeperkt                                 |
        | de kandidaat hoort niet tot de doelgroep loonkostensubsidie              |
        | de partner is niet medisch urenbeperkt                                   |
        | de partner hoort niet tot de doelgroep loonkostensubsidie                |
        | de medische urenbeperking is onbekend                                    |
        | het horen tot de doelgroep loonkostensubsidie is onbekend                |
        | de medische urenbeperking van de partner is onbekend                     |
        | het horen van de partner tot de doelgroep loonkostensubsidie is onbekend |

    Abstract Scenario: De vrijstelling bestaat sinds 1 juli 2023
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2004, die zich op 20-06-2023 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En de peildatum is <peildatum>
      Dan draagt regel Z4 <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | peildatum  | bijdrage | zoekperiode                           |
        | 30-06-2023 | niet bij | LOOPT van 20-06-2023 tot 18-07-2023   |
        | 01-07-2023 | bij      | VRIJGESTELD wegens URENBEPERKT_OF_LKS |

    Scenario: Een vrijstelling geldt ook als het huishouden onbekend is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En het huishouden is onbekend
      Dan draagt regel Z4 bij
      En draagt regel Z5 niet bij

  Regel: Z5 Zolang het huishouden, de meldingsdatum of de leeftijd van de partner onbekend is, is de zoekperiode niet te bepalen

    Abstract Scenario: Een van deze feiten is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En <feit> is onbekend
      Dan draagt regel Z5 bij
      En is de zoekperiode BEOORDELING_NODIG
      En ontbreekt: <feit>
      En ontbreekt voor regel Z5: <feit>

      Voorbeelden:
        | feit             |
        | het huishouden   |
        | de meldingsdatum |

    Scenario: De leeftijd van de partner is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En de geboortedatum van de partner is onbekend
      Dan draagt regel Z5 bij
      En is de zoekperiode BEOORDELING_NODIG
      En ontbreekt: de geboortedatum van de partner
      En ontbreekt voor regel Z5: de geboortedatum van de partner

    Abstract Scenario: Wie niet gehuwd is, heeft geen partner over wie iets bekend moet zijn
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is <huishouden>
      Dan draagt regel Z5 niet bij
      En is de zoekperiode LOOPT van 10-11-2026 tot 08-12-2026

      Voorbeelden:
        | huishouden          |
        | ALLEENSTAAND        |
        | ALLEENSTAANDE_OUDER |

    Scenario: Huishouden en meldingsdatum ontbreken allebei
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is onbekend
      En de meldingsdatum is onbekend
      Dan draagt regel Z5 bij
      En ontbreken: het huishouden, de meldingsdatum
      En ontbreken voor regel Z5: het huishouden, de meldingsdatum
      En noemt de reden: "Het huishouden en de meldingsdatum zijn onbekend."

    Scenario: Deze regel gold ook al voor 1 juli 2023
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2004, die zich op 20-06-2023 meldt voor bijstand
      En de peildatum is 30-06-2023
      En het huishouden is onbekend
      Dan draagt regel Z5 bij

  Regel: Z6 Eerst moet bekend zijn of iemand is vrijgesteld van de zoekperiode

    Abstract Scenario: Een van deze feiten is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      En <feit> is onbekend
      Dan draagt regel Z6 bij
      En is de zoekperiode BEOORDELING_NODIG
      En ontbreekt: <feit>
      En ontbreekt voor regel Z6: <feit>

      Voorbeelden:
        | feit                                                                |
        | de laatste inschrijving bij praktijkonderwijs of vso                |
        | de medische urenbeperking                                           |
        | het horen tot de doelgroep loonkostensubsidie                       |
        | de laatste inschrijving van de partner bij praktijkonderwijs of vso |
        | de medische urenbeperking van de partner                            |
        | het horen van de partner tot de doelgroep loonkostensubsidie        |

    Scenario: Alles is bekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 14-05-2005
      Dan draagt regel Z6 niet bij
      En is de zoekperiode LOOPT van 10-11-2026 tot 08-12-2026

    Scenario: Zonder partner telt wat over een partner onbekend is niet mee
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de medische urenbeperking van de partner is onbekend
      Dan draagt regel Z6 niet bij

    Abstract Scenario: Voor 1 juli 2023 bestond er nog geen vrijstelling
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2004, die zich op 20-06-2023 meldt voor bijstand
      En de medische urenbeperking is onbekend
      En de peildatum is <peildatum>
      Dan draagt regel Z6 <bijdrage>
      En is de zoekperiode <zoekperiode>

      Voorbeelden:
        | peildatum  | bijdrage | zoekperiode                         |
        | 30-06-2023 | niet bij | LOOPT van 20-06-2023 tot 18-07-2023 |
        | 01-07-2023 | bij      | BEOORDELING_NODIG                   |

    Scenario: Deze vraag wordt tegelijk gesteld met wat verder onbekend is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is onbekend
      En de medische urenbeperking is onbekend
      Dan draagt regel Z5 bij
      En draagt regel Z6 bij
      En ontbreken: het huishouden, de medische urenbeperking
      En ontbreekt voor regel Z5: het huishouden
      En ontbreekt voor regel Z6: de medische urenbeperking

  Regel: Z7 Een jongere zoekt na de melding eerst vier weken zelf naar werk of onderwijs

    Abstract Scenario: De laatste dag van de vier weken en de dag erna
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op <melding> meldt voor bijstand
      Dan draagt regel Z7 bij
      En is de zoekperiode <zoekperiode>

      Voorbeelden: Op 21 november is het dag 27 of dag 28 na de melding
        | melding    | zoekperiode                             |
        | 25-10-2026 | LOOPT van 25-10-2026 tot 22-11-2026     |
        | 24-10-2026 | AFGELOPEN van 24-10-2026 tot 21-11-2026 |

    Scenario: De zoekperiode begint op de dag van de melding
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 21-11-2026 meldt voor bijstand
      Dan draagt regel Z7 bij
      En is de zoekperiode LOOPT van 21-11-2026 tot 19-12-2026

    Abstract Scenario: De zoekperiode eindigt eerder als iemand 27 wordt
      Gegeven een jongere uit Nijmegen, geboren op <kandidaat>, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op <partner>
      Dan draagt regel Z7 bij
      En is de zoekperiode LOOPT van 10-11-2026 tot <einde>

      Voorbeelden: Vier weken na de melding is het 8 december
        | kandidaat  | partner    | einde      |
        | 07-12-1999 | 14-05-2005 | 07-12-2026 |
        | 14-05-2005 | 07-12-1999 | 07-12-2026 |
        | 07-12-1999 | 06-12-1999 | 06-12-2026 |
        | 05-12-1999 | 06-12-1999 | 05-12-2026 |
        | 09-12-1999 | 14-05-2005 | 08-12-2026 |

    Scenario: Wie al 27 is, heeft geen zoekperiode van vier weken
      Gegeven een jongere uit Nijmegen, geboren op 21-11-1999, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z7 niet bij

    Scenario: Zolang niet alles bekend is, is er nog geen begin en geen einde
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de medische urenbeperking is onbekend
      Dan draagt regel Z7 niet bij
      En is de zoekperiode BEOORDELING_NODIG

  Regel: Z8 Bij dringende problemen kan het college de aanvraag eerder behandelen

    Abstract Scenario: Een dringend probleem waaraan nog niets gebeurt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het leefgebied <leefgebied> is NIET_AANGEPAKT
      Dan draagt regel Z8 bij
      En geeft het advies het signaal VROEG_IN_BEHANDELING_OVERWEGEN: "Overweeg om de aanvraag al tijdens de zoekperiode te behandelen. Het college beoordeelt of de omstandigheden daarom vragen."

      Voorbeelden:
        | leefgebied            |
        | huisvesting           |
        | schulden              |
        | verslaving            |
        | psychische gezondheid |

    Abstract Scenario: Een leefgebied dat de wet niet dringend noemt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het leefgebied <leefgebied> is NIET_AANGEPAKT
      Dan draagt regel Z8 niet bij
      En geeft het advies niet het signaal VROEG_IN_BEHANDELING_OVERWEGEN

      Voorbeelden:
        | leefgebied |
        | zorgtaken  |
        | justitie   |
        | gedrag     |

    Abstract Scenario: Er wordt al aan gewerkt, het speelt niet, of het is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het leefgebied schulden is <situatie>
      Dan draagt regel Z8 niet bij

      Voorbeelden:
        | situatie       |
        | IN_BEHANDELING |
        | GEREGELD       |
        | SPEELT_NIET    |
        | onbekend       |

    Scenario: Ook als de zoekperiode nog beoordeeld moet worden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de medische urenbeperking is onbekend
      En het leefgebied huisvesting is NIET_AANGEPAKT
      Dan draagt regel Z8 bij
      En noemt de reden: "De zoekperiode is ‘beoordeling nodig’; het leefgebied huisvesting is niet aangepakt."

    Scenario: Niet als de zoekperiode voorbij is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het leefgebied huisvesting is NIET_AANGEPAKT
      Dan draagt regel Z8 niet bij

    Scenario: Niet als de jongere is vrijgesteld
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En het leefgebied huisvesting is NIET_AANGEPAKT
      Dan draagt regel Z8 niet bij

    Abstract Scenario: Deze mogelijkheid bestaat sinds 1 januari 2026
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 20-12-2025 meldt voor bijstand
      En het leefgebied huisvesting is NIET_AANGEPAKT
      En de peildatum is <peildatum>
      Dan draagt regel Z8 <bijdrage>
      En geeft het advies <signaal> VROEG_IN_BEHANDELING_OVERWEGEN

      Voorbeelden:
        | peildatum  | bijdrage | signaal          |
        | 31-12-2025 | niet bij | niet het signaal |
        | 01-01-2026 | bij      | het signaal      |

  Regel: Z9 Voor wie geen zoekperiode geldt, mag de aanvraag meteen worden ingediend

    Abstract Scenario: Een jongere die is vrijgesteld
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En <feit>
      Dan draagt regel Z9 bij
      En geeft het advies het signaal DIRECT_LATEN_AANVRAGEN: "Laat de kandidaat meteen bijstand aanvragen. Een zoekperiode mag hier niet worden opgelegd."

      Voorbeelden:
        | feit                                                                   |
        | de kandidaat is medisch urenbeperkt                                    |
        | de laatste inschrijving bij praktijkonderwijs of vso was op 01-06-2026 |

    Abstract Scenario: Op de dag dat iemand 27 wordt, en de dag ervoor
      Gegeven een jongere uit Nijmegen, geboren op <kandidaat>, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z9 <bijdrage>
      En geeft het advies <signaal> DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | kandidaat  | bijdrage | signaal          |
        | 21-11-1999 | bij      | het signaal      |
        | 22-11-1999 | niet bij | niet het signaal |

    Abstract Scenario: Voor paren waarvan een van beiden 27 is
      Gegeven een jongere uit Nijmegen, geboren op <kandidaat>, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op <partner>
      Dan draagt regel Z9 <bijdrage>
      En geeft het advies <signaal> DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | kandidaat  | partner    | bijdrage | signaal          |
        | 21-11-1999 | 22-11-1999 | bij      | het signaal      |
        | 22-11-1999 | 21-11-1999 | bij      | het signaal      |
        | 21-11-1999 | 21-11-1999 | bij      | het signaal      |
        | 22-11-1999 | 22-11-1999 | niet bij | niet het signaal |

    Abstract Scenario: Ook wie veel ouder is dan 27, tot de dag van de AOW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En de regeling is BIJSTAND_AANGEVRAAGD
      Dan draagt regel Z9 <bijdrage>
      En geeft het advies <signaal> DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | geboren    | bijdrage | signaal          |
        | 05-05-1980 | bij      | het signaal      |
        | 22-11-1959 | bij      | het signaal      |
        | 21-11-1959 | niet bij | niet het signaal |

    Scenario: Wie nog niet meerderjarig is, hoort niet tot de doelgroep
      Gegeven een jongere uit Nijmegen, geboren op 22-11-2008, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      Dan draagt regel Z9 niet bij
      En is de zoekperiode VRIJGESTELD wegens URENBEPERKT_OF_LKS

    Scenario: West Maas en Waal behandelt de aanvraag zelf
      Gegeven een werkfitte kandidaat uit West Maas en Waal van 40 jaar
      En de regeling is BIJSTAND_AANGEVRAAGD
      Dan draagt regel Z9 niet bij
      En geeft het advies niet het signaal DIRECT_LATEN_AANVRAGEN

    Abstract Scenario: De aanvraag is al ingediend
      Gegeven een jongere uit Nijmegen, geboren op <geboren>, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En de aanvraagdatum is 21-11-2026
      Dan draagt regel Z9 niet bij
      En geeft het advies niet het signaal DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | geboren    |
        | 14-05-2005 |
        | 05-05-1980 |

    Scenario: Een jongere in de zoekperiode kan nog niet aanvragen
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z9 niet bij
      En geeft het advies niet het signaal DIRECT_LATEN_AANVRAGEN

    Abstract Scenario: Wie geen bijstand aanvraagt
      Gegeven een werkfitte kandidaat uit Nijmegen van <leeftijd> jaar
      Dan draagt regel Z9 niet bij
      En geeft het advies niet het signaal DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | leeftijd |
        | 20       |
        | 40       |

    Abstract Scenario: Deze regel geldt sinds 1 januari 2026
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 20-12-2025 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En de peildatum is <peildatum>
      Dan draagt regel Z9 <bijdrage>
      En geeft het advies <signaal> DIRECT_LATEN_AANVRAGEN

      Voorbeelden:
        | peildatum  | bijdrage | signaal          |
        | 31-12-2025 | niet bij | niet het signaal |
        | 01-01-2026 | bij      | het signaal      |

  Regel: Z10 De zoekperiode eindigt als iemand 27 wordt

    Abstract Scenario: De verjaardag valt binnen, op of na het einde van de vier weken
      Gegeven een jongere uit Nijmegen, geboren op <kandidaat>, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z10 <bijdrage>
      En geeft het advies <signaal> WORDT_27_IN_ZOEKPERIODE

      Voorbeelden: Vier weken na de melding is het 8 december
        | kandidaat  | bijdrage | signaal          |
        | 07-12-1999 | bij      | het signaal      |
        | 08-12-1999 | bij      | het signaal      |
        | 09-12-1999 | niet bij | niet het signaal |

    Scenario: De partner wordt 27
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En een partner, geboren op 07-12-1999
      Dan draagt regel Z10 bij
      En geeft het advies het signaal WORDT_27_IN_ZOEKPERIODE: "De zoekperiode eindigt eerder, omdat de kandidaat of de partner 27 wordt. Vanaf die dag kan de aanvraag worden ingediend."

    Scenario: Niemand wordt binnenkort 27
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      Dan draagt regel Z10 niet bij
      En geeft het advies niet het signaal WORDT_27_IN_ZOEKPERIODE

    Scenario: Als de vier weken voorbij zijn, doet een verjaardag er niet meer toe
      Gegeven een jongere uit Nijmegen, geboren op 21-12-1999, die zich op 23-11-2025 meldt voor bijstand
      Dan draagt regel Z10 niet bij
      En is de zoekperiode AFGELOPEN van 23-11-2025 tot 21-12-2025

  Regel: Z11 Wie in de zoekperiode ondersteuning nodig heeft, kan die krijgen

    Abstract Scenario: Op de laatste dag van de zoekperiode, en de dag erna
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op <melding> meldt voor bijstand
      En ondersteuning in de zoekperiode is nodig
      Dan draagt regel Z11 <bijdrage>
      En geeft het advies <signaal> ONDERSTEUNING_IN_ZOEKPERIODE

      Voorbeelden:
        | melding    | bijdrage | signaal          |
        | 25-10-2026 | bij      | het signaal      |
        | 24-10-2026 | niet bij | niet het signaal |

    Scenario: Het signaal zegt dat iemand dit heeft beoordeeld
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En ondersteuning in de zoekperiode is nodig
      Dan draagt regel Z11 bij
      En is de uitkomst ZOEKPERIODE
      En geeft het advies het signaal ONDERSTEUNING_IN_ZOEKPERIODE: "Bespreek welke ondersteuning nu al kan. Iemand beoordeelde dat die in de zoekperiode nodig is."
      En noemt de reden: "De zoekperiode is ‘loopt’; ondersteuning in de zoekperiode is nodig."

    Abstract Scenario: Ondersteuning is niet nodig, of niemand heeft dat beoordeeld
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En <feit>
      Dan draagt regel Z11 niet bij
      En geeft het advies niet het signaal ONDERSTEUNING_IN_ZOEKPERIODE

      Voorbeelden:
        | feit                                                        |
        | ondersteuning in de zoekperiode is niet nodig               |
        | de noodzaak van ondersteuning in de zoekperiode is onbekend |

    Abstract Scenario: Geldt er geen zoekperiode of is dat nog niet duidelijk, dan is er ook geen ondersteuning in
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En ondersteuning in de zoekperiode is nodig
      En <feit>
      Dan draagt regel Z11 niet bij
      En geeft het advies niet het signaal ONDERSTEUNING_IN_ZOEKPERIODE

      Voorbeelden:
        | feit                                  |
        | de kandidaat is medisch urenbeperkt   |
        | de medische urenbeperking is onbekend |

    Abstract Scenario: Dit kan sinds 1 januari 2026
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 20-12-2025 meldt voor bijstand
      En ondersteuning in de zoekperiode is nodig
      En de peildatum is <peildatum>
      Dan draagt regel Z11 <bijdrage>
      En geeft het advies <signaal> ONDERSTEUNING_IN_ZOEKPERIODE

      Voorbeelden:
        | peildatum  | bijdrage | signaal          |
        | 31-12-2025 | niet bij | niet het signaal |
        | 01-01-2026 | bij      | het signaal      |
