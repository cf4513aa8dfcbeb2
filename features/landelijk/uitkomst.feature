# language: nl
Functionaliteit: De uitkomst: wat is de volgende stap?
  De eerste regel die past, geldt. De afstand en de bemiddelbaarheid horen altijd bij het advies,
  ook als een eerdere regel de uitkomst bepaalt.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: U2a Wie niet tot de doelgroep hoort maar al hulp krijgt, wordt teruggemeld

    Scenario: De dienstverlening is vandaag begonnen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U2a bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding GEEN_DOELGROEP, reden GEEN_DOELGROEP, rapportagegroep 3
      En noemt de reden: "De doelgroep is ‘nee’; de kandidaat is in dienstverlening."
      En is de afstand WERKFIT
      En is de bemiddelbaarheid binnen de termijn JA op grond van TABEL

    Scenario: De kandidaat krijgt nog geen hulp
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de startdatum van de dienstverlening is onbekend
      Dan draagt regel U2a niet bij

    Scenario: Wie wel tot de doelgroep hoort, wordt niet daarom teruggemeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U2a niet bij

  Regel: U2b Wie niet tot de doelgroep hoort, wordt doorverwezen naar wie wel kan helpen

    Abstract Scenario: De verwijzing bepaalt het loket
      Gegeven een werkfitte kandidaat uit <gemeente> van <leeftijd> jaar
      En de regeling is <regeling>
      Dan draagt regel U2b bij
      En is de uitkomst DOORVERWIJZING
      En is het loket <loket>, zonder functie
      En is er geen terugmelding

      Voorbeelden:
        | gemeente          | leeftijd | regeling        | loket     |
        | West Maas en Waal | 40       | PARTICIPATIEWET | GEMEENTE  |
        | Nijmegen          | 17       | PARTICIPATIEWET | ONDERWIJS |
        | Nijmegen          | 67       | PARTICIPATIEWET | SVB       |
        | Nijmegen          | 40       | WW              | UWV       |
        | Nijmegen          | 40       | GEEN            | UWV       |
        | Nijmegen          | 40       | NUG             | GEMEENTE  |

    Scenario: Wie al hulp krijgt, wordt teruggemeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U2b niet bij

    Scenario: Wie wel tot de doelgroep hoort
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel U2b niet bij

    Scenario: Doorverwijzen gaat voor niet verschijnen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WW
      En de verschijning is AFWEZIG_ZONDER_BERICHT
      Dan draagt regel U2b bij
      En draagt regel U3 niet bij

  Regel: U3 Wie zonder bericht niet komt, wordt teruggemeld

    Scenario: Niet gekomen en niets laten horen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de verschijning is AFWEZIG_ZONDER_BERICHT
      Dan draagt regel U3 bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_VERSCHENEN, reden NIET_VERSCHENEN, rapportagegroep 3

    Abstract Scenario: Wel gekomen, wel bericht, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de verschijning is <verschijning>
      Dan draagt regel U3 niet bij
      En is de uitkomst BEMIDDELING

      Voorbeelden:
        | verschijning        |
        | VERSCHENEN          |
        | AFWEZIG_MET_BERICHT |
        | onbekend            |

    Scenario: Niet verschijnen gaat voor een onbekende doelgroep
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is onbekend
      En de verschijning is AFWEZIG_ZONDER_BERICHT
      Dan draagt regel U3 bij
      En draagt regel U4 niet bij

  Regel: U4 Zolang de doelgroep onbekend is, begint de kandidaat met een intake

    Scenario: De regeling is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is onbekend
      Dan draagt regel U4 bij
      En is de uitkomst INTAKE

    Scenario: De regeling is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel U4 niet bij

    Scenario: Eerst de regeling, dan pas terug naar school
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is onbekend
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      Dan draagt regel U4 bij
      En is de uitkomst INTAKE

  Regel: U5a Wie rond de zoekperiode werk vond, stroomt uit naar werk

    Scenario: Werk gevonden terwijl de zoekperiode loopt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5a bij
      En is de uitkomst UITSTROOM_WERK
      En is de zoekperiode LOOPT van 10-11-2026 tot 08-12-2026

    Scenario: Werk gevonden als de zoekperiode voorbij is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5a bij
      En is de uitkomst UITSTROOM_WERK

    Scenario: Werk gevonden terwijl nog niet duidelijk is of er een zoekperiode geldt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de medische urenbeperking is onbekend
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5a bij
      En is de uitkomst UITSTROOM_WERK

    Abstract Scenario: Geen werk gevonden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is <resultaat>
      Dan draagt regel U5a niet bij

      Voorbeelden:
        | resultaat |
        | ONDERWIJS |
        | GEEN      |
        | onbekend  |

    Scenario: Wie is vrijgesteld, heeft geen zoekperiode om werk in te vinden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5a niet bij

    Scenario: Wie 27 is, heeft geen zoekperiode om werk in te vinden
      Gegeven een jongere uit Nijmegen, geboren op 21-11-1999, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5a niet bij

  Regel: U5b Wie rond de zoekperiode onderwijs vond, gaat terug naar school

    Scenario: Onderwijs gevonden terwijl de zoekperiode loopt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is ONDERWIJS
      Dan draagt regel U5b bij
      En is de uitkomst TERUG_NAAR_SCHOOL
      En is het loket ONDERWIJS, functie "Doorstroompunt"

    Scenario: Onderwijs gevonden als de zoekperiode voorbij is
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is ONDERWIJS
      Dan draagt regel U5b bij
      En is de uitkomst TERUG_NAAR_SCHOOL

    Scenario: Onderwijs gevonden terwijl nog niet duidelijk is of er een zoekperiode geldt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de medische urenbeperking is onbekend
      En het resultaat van de zoekperiode is ONDERWIJS
      Dan draagt regel U5b bij
      En is de uitkomst TERUG_NAAR_SCHOOL

    Abstract Scenario: Geen onderwijs gevonden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is <resultaat>
      Dan draagt regel U5b niet bij

      Voorbeelden:
        | resultaat |
        | WERK      |
        | GEEN      |
        | onbekend  |

    Scenario: Wie is vrijgesteld, heeft geen zoekperiode om onderwijs in te vinden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En het resultaat van de zoekperiode is ONDERWIJS
      Dan draagt regel U5b niet bij
      En is de uitkomst BEMIDDELING

  Regel: U5c Zolang de zoekperiode loopt, zoekt de kandidaat eerst zelf

    Scenario: De laatste dag van de zoekperiode
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 25-10-2026 meldt voor bijstand
      Dan draagt regel U5c bij
      En is de uitkomst ZOEKPERIODE

    Scenario: De dag na de zoekperiode
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      Dan draagt regel U5c niet bij

    Scenario: Nog niets gevonden, dan wordt er verder gezocht
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5c bij

    Scenario: Eerst zelf zoeken gaat voor terug naar school
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      Dan draagt regel U5c bij
      En draagt regel U6 niet bij

  Regel: U5d De zoekperiode is voorbij zonder werk of onderwijs

    Scenario: Er is niets gevonden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5d bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding EINDE_ZOEKPERIODE, reden EINDE_ZOEKPERIODE, rapportagegroep 4
      En ontbreekt er niets

    Scenario: De zoekperiode loopt nog een dag
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 25-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5d niet bij

    Scenario: Er is werk gevonden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5d niet bij

    Scenario: Het resultaat is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is onbekend
      Dan draagt regel U5d niet bij

    Scenario: Het is nog niet duidelijk of er een zoekperiode geldt
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En de medische urenbeperking is onbekend
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5d niet bij
      En is de uitkomst INTAKE

    Scenario: Wie is vrijgesteld, heeft geen zoekperiode die voorbij kan zijn
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En de kandidaat is medisch urenbeperkt
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5d niet bij
      En is de uitkomst BEMIDDELING

  Regel: U5e De zoekperiode is voorbij; wat zij opleverde, is nog onbekend

    Scenario: Het resultaat is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is onbekend
      Dan draagt regel U5e bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding EINDE_ZOEKPERIODE, reden EINDE_ZOEKPERIODE, rapportagegroep 4
      En ontbreekt: het resultaat van de zoekperiode
      En ontbreekt voor regel U5: het resultaat van de zoekperiode

    Scenario: Het resultaat is bekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 24-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is GEEN
      Dan draagt regel U5e niet bij

    Scenario: Zolang de zoekperiode loopt, wordt niet naar het resultaat gevraagd
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 25-10-2026 meldt voor bijstand
      En het resultaat van de zoekperiode is onbekend
      Dan draagt regel U5e niet bij
      En ontbreekt er niets

  Regel: U5f Is nog niet duidelijk of er een zoekperiode geldt, dan begint de kandidaat met een intake

    Scenario: Het huishouden is onbekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is onbekend
      Dan draagt regel U5f bij
      En is de uitkomst INTAKE

    Scenario: Het huishouden is bekend
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is ALLEENSTAAND
      Dan draagt regel U5f niet bij

    Scenario: Er is al werk gevonden
      Gegeven een jongere uit Nijmegen, geboren op 14-05-2005, die zich op 10-11-2026 meldt voor bijstand
      En het huishouden is onbekend
      En het resultaat van de zoekperiode is WERK
      Dan draagt regel U5f niet bij

  Regel: U6 Een jongere zonder startkwalificatie die onderwijs kan volgen, gaat terug naar school

    Scenario: De dag voor de zevenentwintigste verjaardag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1999
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      Dan draagt regel U6 bij
      En is de uitkomst TERUG_NAAR_SCHOOL
      En noemt de reden: "De kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar; de kandidaat heeft geen startkwalificatie; de kandidaat kan onderwijs volgen."

    Scenario: Op de zevenentwintigste verjaardag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 21-11-1999
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      Dan draagt regel U6 niet bij

    Abstract Scenario: Wel een startkwalificatie, geen onderwijs mogelijk, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En <startkwalificatie>
      En <onderwijs>
      Dan draagt regel U6 niet bij

      Voorbeelden:
        | startkwalificatie                         | onderwijs                                   |
        | de kandidaat heeft een startkwalificatie  | de kandidaat kan onderwijs volgen           |
        | de startkwalificatie is onbekend          | de kandidaat kan onderwijs volgen           |
        | de kandidaat heeft geen startkwalificatie | de kandidaat kan geen onderwijs volgen      |
        | de kandidaat heeft geen startkwalificatie | het kunnen volgen van onderwijs is onbekend |

    Scenario: School gaat voor ondersteuning op de werkplek
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      En de fase is PLAATSING
      Dan draagt regel U6 bij
      En draagt regel U7 niet bij

  Regel: U7 Wie geplaatst is, krijgt ondersteuning op de werkplek

    Abstract Scenario: De kandidaat is geplaatst
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is PLAATSING
      En <feit>
      Dan draagt regel U7 bij
      En is de uitkomst PLAATSING_EN_ONDERSTEUNING
      En is de afstand <afstand>

      Voorbeelden:
        | feit                               | afstand                   |
        | de motivatie is VOLDOENDE          | WERKFIT                   |
        | de motivatie is ONTWIKKELBAAR      | TIJDELIJKE_ONDERSTEUNING  |
        | de arbeidsbeperking is STRUCTUREEL | STRUCTURELE_ONDERSTEUNING |
        | de gezondheid is onbekend          | NOG_ONBEKEND              |

    Abstract Scenario: De kandidaat is nog niet geplaatst
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      Dan draagt regel U7 niet bij

      Voorbeelden:
        | fase            |
        | AANMELDING      |
        | INTAKE          |
        | VERVOLGDIAGNOSE |
        | BEMIDDELING     |
        | onbekend        |

    Scenario: Met zeer intensieve begeleiding geldt een andere route
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is PLAATSING
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      Dan draagt regel U7 niet bij

    Scenario: Wie geplaatst is, wordt niet teruggemeld omdat de termijn voorbij is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is PLAATSING
      En de startdatum van de dienstverlening is 21-11-2020
      Dan draagt regel U7 bij
      En draagt regel U8c niet bij

  Regel: U8a De termijn is voorbij, maar eerst moet een beperking zijn uitgesloten

    Abstract Scenario: Een van deze feiten is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En <feit> is onbekend
      Dan draagt regel U8a bij
      En is de uitkomst VERVOLGDIAGNOSE
      En ontbreekt: <feit>
      En ontbreekt voor regel <regel>: <feit>

      Voorbeelden:
        | feit                                          | regel |
        | de fase                                       | U8    |
        | de arbeidsbeperking                           | A3    |
        | de gezondheid                                 | A3    |
        | de indicatie banenafspraak                    | U8    |
        | het horen tot de doelgroep loonkostensubsidie | U8    |
        | de begeleidingsbehoefte                       | U8    |
        | de indicatie dagbesteding                     | U8    |
        | het advies beschut werk                       | U8    |
        | het aantal betaalde uren per week             | U8    |

    Scenario: Alles is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      Dan draagt regel U8a niet bij
      En is de uitkomst TERUGMELDING
      En ontbreekt er niets

    Scenario: De termijn is morgen voorbij
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 22-11-2024
      En het advies beschut werk is onbekend
      Dan draagt regel U8a niet bij
      En is de uitkomst BEMIDDELING
      En ontbreekt er niets

    Abstract Scenario: Is een beperking al bekend, dan geldt de termijn niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En de indicatie banenafspraak is onbekend
      En <feit>
      Dan draagt regel U8a niet bij

      Voorbeelden:
        | feit                                      |
        | de arbeidsbeperking is STRUCTUREEL        |
        | de begeleidingsbehoefte is ZEER_INTENSIEF |

    Scenario: Twee feiten zijn onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is 21-11-2024
      En de begeleidingsbehoefte is onbekend
      Dan draagt regel U8a bij
      En ontbreken: de fase, de begeleidingsbehoefte
      En ontbreken voor regel U8: de fase, de begeleidingsbehoefte
      En noemt de reden: "De kandidaat is 24 maanden in dienstverlening, minstens 24 maanden; de afstand is werkfit; de fase en de begeleidingsbehoefte zijn onbekend."

    Scenario: Eerst een beperking uitsluiten, dan pas een casusoverleg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En het advies beschut werk is onbekend
      En het aantal betaalde uren per week is 1 uur
      En de kandidaat gebruikt JOBCOACHING sinds 01-11-2026
      Dan draagt regel U8a bij
      En draagt regel U8b niet bij
      En is de uitkomst VERVOLGDIAGNOSE

  Regel: U8b De termijn is voorbij, maar er is nog werk of hulp die loopt

    Abstract Scenario: Eén betaald uur per week is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En het aantal betaalde uren per week is <uren> uur
      Dan draagt regel U8b <bijdrage>
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | uren | bijdrage | uitkomst     |
        | 0    | niet bij | TERUGMELDING |
        | 1    | bij      | CASUSOVERLEG |

    Abstract Scenario: Hulp die vandaag haar laatste dag heeft, en hulp die gisteren haar laatste dag had
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En de kandidaat gebruikt <voorziening> sinds <start>
      Dan draagt regel U8b <bijdrage>
      En is de uitkomst <uitkomst>

      Voorbeelden: Een leerwerkplek duurt 6 maanden, een praktijkdiagnose 14 weken
        | voorziening      | start      | bijdrage | uitkomst     |
        | LEERWERKPLEK     | 21-05-2026 | bij      | CASUSOVERLEG |
        | LEERWERKPLEK     | 20-05-2026 | niet bij | TERUGMELDING |
        | PRAKTIJKDIAGNOSE | 15-08-2026 | bij      | CASUSOVERLEG |
        | PRAKTIJKDIAGNOSE | 14-08-2026 | niet bij | TERUGMELDING |

      Voorbeelden: Met verlenging duurt een proefplaatsing hoogstens 6 maanden, een participatieplaats 48
        | voorziening        | start      | bijdrage | uitkomst     |
        | PROEFPLAATSING     | 20-08-2026 | bij      | CASUSOVERLEG |
        | PROEFPLAATSING     | 21-05-2026 | bij      | CASUSOVERLEG |
        | PROEFPLAATSING     | 20-05-2026 | niet bij | TERUGMELDING |
        | PARTICIPATIEPLAATS | 20-11-2024 | bij      | CASUSOVERLEG |
        | PARTICIPATIEPLAATS | 21-11-2022 | bij      | CASUSOVERLEG |
        | PARTICIPATIEPLAATS | 20-11-2022 | niet bij | TERUGMELDING |

      Voorbeelden: In een andere gemeente begonnen, waar een vierwekenprogramma 4 weken duurt en een werkervaringsplaats geen termijn heeft
        | voorziening         | start      | bijdrage | uitkomst     |
        | VIERWEKENPROGRAMMA  | 24-10-2026 | bij      | CASUSOVERLEG |
        | VIERWEKENPROGRAMMA  | 23-10-2026 | niet bij | TERUGMELDING |
        | WERKERVARINGSPLAATS | 01-09-2026 | bij      | CASUSOVERLEG |
        | WERKERVARINGSPLAATS | 01-09-2016 | bij      | CASUSOVERLEG |

      Voorbeelden: Zonder termijn is hulp nooit voorbij
        | voorziening | start      | bijdrage | uitkomst     |
        | JOBCOACHING | 01-01-2012 | bij      | CASUSOVERLEG |

    Abstract Scenario: Hulp die is afgerond, loopt niet meer
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En de kandidaat gebruikte LEERWERKPLEK van 01-09-2026 tot 20-11-2026, <resultaat> resultaat
      Dan draagt regel U8b niet bij
      En is de uitkomst TERUGMELDING

      Voorbeelden:
        | resultaat |
        | met       |
        | zonder    |

    Scenario: De termijn is morgen voorbij
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 22-11-2024
      En het aantal betaalde uren per week is 1 uur
      Dan draagt regel U8b niet bij
      En is de uitkomst BEMIDDELING

    Abstract Scenario: Met een beperking geldt de termijn niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En het aantal betaalde uren per week is 1 uur
      En <feit>
      Dan draagt regel U8b niet bij
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | feit                                      | uitkomst                   |
        | de arbeidsbeperking is STRUCTUREEL        | WERK_MET_ONDERSTEUNING     |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | ADVIES_BESCHUT_WERK_VRAGEN |

    Scenario: De reden noemt het werk en de hulp
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En het aantal betaalde uren per week is 8 uur
      En de kandidaat gebruikt LEERWERKPLEK sinds 21-05-2026
      Dan draagt regel U8b bij
      En is er geen terugmelding
      En noemt de reden: "De kandidaat is 24 maanden in dienstverlening, minstens 24 maanden; de afstand is werkfit; het aantal betaalde uren per week is 8 uur, hoger dan 0 uur en er loopt nog een voorziening binnen haar termijn."

  Regel: U8c De termijn van de dienstverlening is voorbij zonder resultaat

    Scenario: Precies 24 maanden in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      Dan draagt regel U8c bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding TERMIJN_VERSTREKEN, reden TIJDELIJK_NIET_PLAATSBAAR, rapportagegroep 1

    Scenario: Een dag korter: 23 volle maanden in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 22-11-2024
      Dan draagt regel U8c niet bij
      En is de uitkomst BEMIDDELING

    Abstract Scenario: Elke fase voor de plaatsing
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de startdatum van de dienstverlening is 21-11-2024
      Dan draagt regel U8c bij
      En is de uitkomst TERUGMELDING

      Voorbeelden:
        | fase            |
        | AANMELDING      |
        | INTAKE          |
        | VERVOLGDIAGNOSE |
        | BEMIDDELING     |

    Abstract Scenario: Begonnen op een dag die in de laatste maand niet bestaat
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 29-02-2024
      En de peildatum is <peildatum>
      Dan draagt regel U8c <bijdrage>
      En is de uitkomst <uitkomst>

      Voorbeelden: In 2026 is 28 februari de laatste dag van de maand
        | peildatum  | bijdrage | uitkomst     |
        | 27-02-2026 | niet bij | BEMIDDELING  |
        | 28-02-2026 | bij      | TERUGMELDING |

    Abstract Scenario: Met een beperking geldt de termijn niet
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2020
      En <feit>
      Dan draagt regel U8c niet bij
      En is de uitkomst <uitkomst>

      Voorbeelden:
        | feit                                      | uitkomst                   |
        | de arbeidsbeperking is STRUCTUREEL        | WERK_MET_ONDERSTEUNING     |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | ADVIES_BESCHUT_WERK_VRAGEN |

    Scenario: Wie nog betaald werk heeft, wordt niet teruggemeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En het aantal betaalde uren per week is 1 uur
      Dan draagt regel U8c niet bij
      En is er geen terugmelding

    Scenario: De termijn gaat voor een onbekende afstand
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-11-2024
      En de motivatie is onbekend
      Dan draagt regel U8c bij
      En draagt regel U9a niet bij
      En is de afstand NOG_ONBEKEND
      En is de uitkomst TERUGMELDING

  Regel: U9a De afstand is tijdens de begeleiding nog onbekend: een vervolgdiagnose geeft duidelijkheid

    Abstract Scenario: Tijdens de vervolgdiagnose en tijdens de bemiddeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de motivatie is onbekend
      Dan draagt regel U9a bij
      En is de uitkomst VERVOLGDIAGNOSE
      En ontbreekt: de motivatie
      En ontbreekt voor regel A5: de motivatie

      Voorbeelden:
        | fase            |
        | VERVOLGDIAGNOSE |
        | BEMIDDELING     |

    Abstract Scenario: In een eerdere fase, of als de fase onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de motivatie is onbekend
      Dan draagt regel U9a niet bij

      Voorbeelden:
        | fase       |
        | AANMELDING |
        | INTAKE     |
        | onbekend   |

    Scenario: De afstand is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      Dan draagt regel U9a niet bij

  Regel: U9b De afstand is nog onbekend: de intake geeft duidelijkheid

    Abstract Scenario: Aan het begin, of als de fase onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de motivatie is onbekend
      Dan draagt regel U9b bij
      En is de uitkomst INTAKE
      En ontbreekt: de motivatie
      En ontbreekt voor regel A5: de motivatie

      Voorbeelden:
        | fase       |
        | AANMELDING |
        | INTAKE     |
        | onbekend   |

    Scenario: Tijdens de bemiddeling
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de motivatie is onbekend
      Dan draagt regel U9b niet bij

    Scenario: De afstand is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is INTAKE
      Dan draagt regel U9b niet bij

  Regel: U10a Wie een positief advies beschut werk heeft, gaat beschut werken

    Scenario: Het advies is positief
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is POSITIEF
      Dan draagt regel U10a bij
      En is de uitkomst BESCHUT_WERK

    Abstract Scenario: Het advies is niet positief
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is <advies>
      Dan draagt regel U10a niet bij

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | NEGATIEF    |
        | onbekend    |

    Scenario: Beschut werk gaat voor dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is POSITIEF
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel U10a bij
      En draagt regel U10b niet bij

  Regel: U10b Wie een indicatie dagbesteding heeft, gaat op weg naar werk

    Scenario: Een indicatie dagbesteding
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel U10b bij
      En is de uitkomst OP_WEG_NAAR_WERK

    Abstract Scenario: Geen indicatie, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En <feit>
      Dan draagt regel U10b niet bij

      Voorbeelden:
        | feit                                           |
        | de kandidaat heeft geen indicatie dagbesteding |
        | de indicatie dagbesteding is onbekend          |

    Abstract Scenario: Dagbesteding gaat voor een negatief advies beschut werk
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat heeft een indicatie dagbesteding
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is <grond>
      Dan draagt regel U10b bij
      En draagt regel U10c niet bij
      En is de uitkomst OP_WEG_NAAR_WERK

      Voorbeelden:
        | grond          |
        | TE_KWETSBAAR   |
        | TE_ZELFSTANDIG |
        | onbekend       |

    Scenario: Ook met een uitkering van UWV
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WAJONG
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel U10b bij
      En is de uitkomst OP_WEG_NAAR_WERK

  Regel: U10c Wie te kwetsbaar is voor beschut werk, is blijvend niet te plaatsen

    Scenario: UWV vond de kandidaat te kwetsbaar
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_KWETSBAAR
      Dan draagt regel U10c bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_BEMIDDELBAAR, reden STRUCTUREEL_NIET_PLAATSBAAR, rapportagegroep 2
      En noemt de reden: "De afstand is zeer intensieve begeleiding; het advies beschut werk is negatief; de grond van het negatieve advies is te kwetsbaar."

    Scenario: UWV vond de kandidaat juist te zelfstandig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_ZELFSTANDIG
      Dan draagt regel U10c niet bij
      En is de uitkomst WERK_MET_ONDERSTEUNING

    Scenario: De grond is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is onbekend
      Dan draagt regel U10c niet bij
      En is er geen terugmelding

    Scenario: Het advies is nog niet gegeven
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is AANGEVRAAGD
      Dan draagt regel U10c niet bij

    Scenario: Wie minder begeleiding nodig heeft, is met een negatief advies wel te plaatsen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is STRUCTUREEL
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is TE_KWETSBAAR
      Dan draagt regel U10c niet bij
      En is de uitkomst WERK_MET_ONDERSTEUNING

  Regel: U10d Waarom UWV negatief adviseerde, is nog onbekend: eerst een casusoverleg

    Abstract Scenario: Het advies is negatief, de grond is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is onbekend
      Dan draagt regel U10d bij
      En is de uitkomst CASUSOVERLEG
      En is er geen terugmelding
      En ontbreekt: de grond van het negatieve advies
      En ontbreekt voor regel U10: de grond van het negatieve advies

      Voorbeelden:
        | feit                                      |
        | de begeleidingsbehoefte is ZEER_INTENSIEF |
        | de loonwaarde is 29 procent               |

    Abstract Scenario: De grond is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is <grond>
      Dan draagt regel U10d niet bij
      En is de uitkomst <uitkomst>
      En ontbreekt er niets

      Voorbeelden:
        | grond          | uitkomst               |
        | TE_KWETSBAAR   | TERUGMELDING           |
        | TE_ZELFSTANDIG | WERK_MET_ONDERSTEUNING |

    Abstract Scenario: Zonder negatief advies is er geen grond om te vragen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is <advies>
      Dan draagt regel U10d niet bij
      En ontbreekt er niets

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | onbekend    |

    Scenario: Met een indicatie dagbesteding is de grond niet nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En het advies beschut werk is NEGATIEF
      En de kandidaat heeft een indicatie dagbesteding
      Dan draagt regel U10d niet bij
      En is de uitkomst OP_WEG_NAAR_WERK
      En ontbreekt er niets

    Scenario: Wie minder begeleiding nodig heeft, hoeft er niet op te wachten
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 30 procent
      En het advies beschut werk is NEGATIEF
      Dan draagt regel U10d niet bij
      En is de uitkomst WERK_MET_ONDERSTEUNING
      En ontbreekt er niets

  Regel: U10e Bij zeer intensieve begeleiding is eerst een advies beschut werk nodig

    Abstract Scenario: Er is nog geen advies
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 29 procent
      En het advies beschut werk is <advies>
      Dan draagt regel U10e bij
      En is de uitkomst ADVIES_BESCHUT_WERK_VRAGEN

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | onbekend    |

    Abstract Scenario: Het advies is er al
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 29 procent
      En het advies beschut werk is NEGATIEF
      En de grond van het negatieve advies is <grond>
      Dan draagt regel U10e niet bij

      Voorbeelden:
        | grond          |
        | TE_KWETSBAAR   |
        | TE_ZELFSTANDIG |
        | onbekend       |

    Scenario: De loonwaarde is niet zo laag
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 30 procent
      Dan draagt regel U10e niet bij
      En is de uitkomst WERK_MET_ONDERSTEUNING

  Regel: U11a Met structurele ondersteuning lukt het niet binnen de termijn: terug naar de gemeente

    Scenario: In dienstverlening en blijvend ondersteuning nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11a bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_BEMIDDELBAAR, reden STRUCTUREEL_NIET_PLAATSBAAR, rapportagegroep 2

    Scenario: Tijdelijk ondersteuning nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11a niet bij

    Scenario: Nog niet in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel U11a niet bij

    Scenario: Het lukt wel binnen de termijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11a niet bij
      En is de uitkomst WERK_MET_ONDERSTEUNING

  Regel: U11b Bemiddeling lukt nu niet binnen de termijn: terug naar de gemeente

    Scenario: In dienstverlening en tijdelijk ondersteuning nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11b bij
      En is de uitkomst TERUGMELDING
      En gaat de terugmelding naar GEMEENTE, aanleiding NIET_BEMIDDELBAAR, reden TIJDELIJK_NIET_PLAATSBAAR, rapportagegroep 1
      En noemt de reden: "De bemiddelbaarheid binnen de termijn is ‘nee’; de kandidaat is in dienstverlening."

    Scenario: Blijvend ondersteuning nodig
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11b niet bij

    Scenario: Nog niet in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel U11b niet bij

    Scenario: De consulent verwacht een maand korter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11b niet bij
      En is de uitkomst ONTWIKKELING

  Regel: U11c Bemiddeling lukt niet binnen de termijn: eerst hulp bij meedoen

    Abstract Scenario: Nog niet in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      Dan draagt regel U11c bij
      En is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, functie "sociaal wijkteam"
      En is er geen terugmelding

      Voorbeelden:
        | feit                               |
        | de arbeidsbeperking is GEEN        |
        | de arbeidsbeperking is STRUCTUREEL |

    Scenario: Al in dienstverlening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 25 maanden
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel U11c niet bij

    Scenario: De consulent verwacht een maand korter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel U11c niet bij

    Scenario: In het grijze gebied wordt nog niemand doorverwezen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel U11c niet bij

  Regel: U12a In het grijze gebied beslist na de vervolgdiagnose een casusoverleg

    Scenario: De vervolgdiagnose is afgerond, maar de consulent heeft geen verwachting
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      Dan draagt regel U12a bij
      En is de uitkomst CASUSOVERLEG

    Abstract Scenario: De vervolgdiagnose is niet afgerond, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En <feit>
      Dan draagt regel U12a niet bij

      Voorbeelden:
        | feit                                            |
        | de vervolgdiagnose is niet afgerond             |
        | de afronding van de vervolgdiagnose is onbekend |

    Scenario: De consulent heeft wel een verwachting
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      En de prognose van de consulent is 24 maanden
      Dan draagt regel U12a niet bij

  Regel: U12b In het grijze gebied geeft een vervolgdiagnose duidelijkheid

    Abstract Scenario: De vervolgdiagnose is niet afgerond, of dat is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En <feit>
      Dan draagt regel U12b bij
      En is de uitkomst VERVOLGDIAGNOSE

      Voorbeelden:
        | feit                                            |
        | de vervolgdiagnose is niet afgerond             |
        | de afronding van de vervolgdiagnose is onbekend |

    Scenario: De vervolgdiagnose is afgerond
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de vervolgdiagnose is afgerond
      Dan draagt regel U12b niet bij

    Scenario: Geen grijs gebied
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is A1
      Dan draagt regel U12b niet bij
      En is de uitkomst ONTWIKKELING

  Regel: U13a Wie werkfit is, wordt bemiddeld naar werk

    Scenario: Alles is voldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel U13a bij
      En is de uitkomst BEMIDDELING
      En is er geen terugmelding

    Scenario: De motivatie is te ontwikkelen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONTWIKKELBAAR
      Dan draagt regel U13a niet bij

  Regel: U13b Wie binnen de termijn werkfit kan worden, begint met ontwikkeling

    Scenario: De werknemersvaardigheden zijn te ontwikkelen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan draagt regel U13b bij
      En is de uitkomst ONTWIKKELING
      En noemt de reden: "De bemiddelbaarheid binnen de termijn is ‘ja’; de afstand is tijdelijke ondersteuning."

    Scenario: De werknemersvaardigheden zijn voldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn VOLDOENDE
      Dan draagt regel U13b niet bij

    Scenario: In het grijze gebied is nog niet zeker dat het binnen de termijn lukt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      Dan draagt regel U13b niet bij

  Regel: U13c Wie structureel ondersteuning nodig heeft, werkt met ondersteuning

    Scenario: Een loonwaarde van 99 procent
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 99 procent
      Dan draagt regel U13c bij
      En is de uitkomst WERK_MET_ONDERSTEUNING

    Scenario: Een loonwaarde van 100 procent
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de loonwaarde is 100 procent
      Dan draagt regel U13c niet bij
      En is de uitkomst BEMIDDELING

    Scenario: In het grijze gebied is nog niet zeker dat het binnen de termijn lukt
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En het taalniveau is ALFA
      Dan draagt regel U13c niet bij
