# language: nl
Functionaliteit: Waar de consulent op let
  Een signaal zegt wat er opvalt en wat dan te doen is. Elk signaal dat past, wordt gegeven.
  De signalen van de zoekperiode staan bij de zoekperiode.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Scenario: Wie niets bijzonders heeft, krijgt geen signaal
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan geeft het advies geen enkel signaal

    Abstract Scenario: Wie een WSW-indicatie heeft, krijgt geen signaal
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de regeling is WSW
      En <feit>
      En <ander feit>
      Dan draagt regel <regel> niet bij
      En geeft het advies geen enkel signaal

      Voorbeelden: Zonder WSW-indicatie paste de regel wel
        | gemeente          | regel | feit                                                      | ander feit                                               |
        | Nijmegen          | S1    | de fase is BEMIDDELING                                    | de motivatie is onbekend                                 |
        | Nijmegen          | S2    | de fase is INTAKE                                         | de startdatum van de dienstverlening is 21-11-2025       |
        | Nijmegen          | S3    | de fase is BEMIDDELING                                    | de startdatum van de dienstverlening is 21-02-2025       |
        | Nijmegen          | S4    | de kandidaat gebruikt LEERWERKPLEK sinds 01-01-2026       | de fase is BEMIDDELING                                   |
        | Nijmegen          | S6a   | de kandidaat gebruikt PARTICIPATIEPLAATS sinds 01-01-2026 | de fase is BEMIDDELING                                   |
        | Nijmegen          | S6b   | de kandidaat gebruikt PARTICIPATIEPLAATS sinds 01-01-2026 | de fase is BEMIDDELING                                   |
        | Nijmegen          | S8    | het advies beschut werk is POSITIEF                       | de kandidaat heeft een indicatie banenafspraak           |
        | Nijmegen          | S10   | de kandidaat is laaggeletterd                             | het taalniveau is A1                                     |
        | Nijmegen          | S11   | de kandidaat is statushouder                              | het assessment in eigen taal is niet gedaan              |
        | Nijmegen          | S17   | de kandidaat gebruikt PROEFPLAATSING sinds 01-07-2026     | de fase is BEMIDDELING                                   |
        | Nijmegen          | S20   | de kandidaat heeft een indicatie dagbesteding             | de einddatum van de indicatie dagbesteding is 21-11-2026 |
        | Mook en Middelaar | S8    | het advies beschut werk is POSITIEF                       | de kandidaat heeft een indicatie banenafspraak           |
        | Mook en Middelaar | S12a  | de startdatum van de dienstverlening is 21-11-2025        | de verschijning is AFWEZIG_ZONDER_BERICHT                |

    Scenario: Meer signalen tegelijk
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat is laaggeletterd
      En het aantal betaalde uren per week is 8 uur
      En de fase is INTAKE
      Dan draagt regel S5 bij
      En draagt regel S10 bij
      En draagt regel S12b bij

  Regel: S1 Een profiel voor bemiddeling is volledig

    Abstract Scenario: Een van deze feiten is onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En <feit> onbekend
      Dan draagt regel S1 bij
      En geeft het advies het signaal PROFIEL_ONVOLLEDIG: "Vul het profiel aan voordat u bemiddelt: vaardigheden, motivatie, beschikbaarheid en gezondheid horen bekend te zijn."

      Voorbeelden:
        | feit                             |
        | de werknemersvaardigheden zijn   |
        | de vakvaardigheden zijn          |
        | de sollicitatievaardigheden zijn |
        | de motivatie is                  |
        | de beschikbaarheid is            |
        | de gezondheid is                 |

    Scenario: De reden noemt alles wat onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de vakvaardigheden zijn onbekend
      En de gezondheid is onbekend
      Dan draagt regel S1 bij
      En noemt de reden: "De fase is bemiddeling; de vakvaardigheden en de gezondheid zijn onbekend."

    Scenario: Alles is bekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      Dan draagt regel S1 niet bij
      En geeft het advies niet het signaal PROFIEL_ONVOLLEDIG

    Abstract Scenario: Wat voor bemiddeling niet bekend hoeft te zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En <feit> is onbekend
      Dan draagt regel S1 niet bij

      Voorbeelden:
        | feit                |
        | de arbeidsbeperking |
        | het beroepsbeeld    |
        | het taalniveau      |
        | de loonwaarde       |

    Abstract Scenario: In een andere fase hoeft het profiel nog niet volledig te zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de motivatie is onbekend
      Dan draagt regel S1 niet bij

      Voorbeelden:
        | fase            |
        | AANMELDING      |
        | INTAKE          |
        | VERVOLGDIAGNOSE |
        | PLAATSING       |
        | onbekend        |

  Regel: S2 Een intake en diagnose duren niet te lang

    Abstract Scenario: Precies een jaar in dienstverlening, of een dag korter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel S2 <bijdrage>
      En geeft het advies <signaal> INTAKE_DUURT_LANG

      Voorbeelden: Op 21 november 2026 is dat 12 volle maanden of 11
        | fase            | start      | bijdrage | signaal          |
        | AANMELDING      | 21-11-2025 | bij      | het signaal      |
        | AANMELDING      | 22-11-2025 | niet bij | niet het signaal |
        | INTAKE          | 21-11-2025 | bij      | het signaal      |
        | INTAKE          | 22-11-2025 | niet bij | niet het signaal |
        | VERVOLGDIAGNOSE | 21-11-2025 | bij      | het signaal      |
        | VERVOLGDIAGNOSE | 22-11-2025 | niet bij | niet het signaal |
        | BEMIDDELING     | 21-11-2025 | niet bij | niet het signaal |
        | PLAATSING       | 21-11-2025 | niet bij | niet het signaal |
        | onbekend        | 21-11-2025 | niet bij | niet het signaal |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is INTAKE
      En de startdatum van de dienstverlening is 21-10-2025
      Dan geeft het advies het signaal INTAKE_DUURT_LANG: "De intake en diagnose duren lang. Rond ze af en kies een route."
      En noemt de reden: "De fase is intake; de kandidaat is 13 maanden in dienstverlening, minstens 12 maanden."

    Abstract Scenario: Een gemeente kan zelf kiezen wat lang is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En in deze gemeente is de langste duur van intake en diagnose 6 maanden
      En de fase is INTAKE
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel S2 <bijdrage>

      Voorbeelden:
        | start      | bijdrage |
        | 21-05-2026 | bij      |
        | 22-05-2026 | niet bij |

    Scenario: Wie nog niet in dienstverlening is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is INTAKE
      En de startdatum van de dienstverlening is onbekend
      Dan draagt regel S2 niet bij
      En geeft het advies niet het signaal INTAKE_DUURT_LANG

  Regel: S3 De termijn van de dienstverlening is bijna voorbij

    Abstract Scenario: De laatste drie maanden van de 24
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En het aantal betaalde uren per week is 0 uur
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel S3 <bijdrage>
      En geeft het advies <signaal> TERMIJN_NADERT
      En is de uitkomst <uitkomst>

      Voorbeelden: Op 21 november 2026 is dat 20, 21, 23 of 24 volle maanden
        | start      | bijdrage | uitkomst     | signaal          |
        | 22-02-2025 | niet bij | BEMIDDELING  | niet het signaal |
        | 21-02-2025 | bij      | BEMIDDELING  | het signaal      |
        | 22-11-2024 | bij      | BEMIDDELING  | het signaal      |
        | 21-11-2024 | niet bij | TERUGMELDING | niet het signaal |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is BEMIDDELING
      En de startdatum van de dienstverlening is 21-01-2025
      Dan geeft het advies het signaal TERMIJN_NADERT: "De termijn van de dienstverlening is bijna voorbij. Bespreek nu met de kandidaat en de gemeente wat daarna komt."
      En noemt de reden: "De kandidaat is 22 maanden in dienstverlening, en over hoogstens 3 maanden is dat 24 maanden; de fase is bemiddeling; de afstand is werkfit."

    Abstract Scenario: Voor wie geplaatst is, loopt de termijn niet meer
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de fase is <fase>
      En de startdatum van de dienstverlening is 21-02-2025
      Dan draagt regel S3 <bijdrage>

      Voorbeelden:
        | fase            | bijdrage |
        | AANMELDING      | bij      |
        | INTAKE          | bij      |
        | VERVOLGDIAGNOSE | bij      |
        | BEMIDDELING     | bij      |
        | onbekend        | bij      |
        | PLAATSING       | niet bij |

    Abstract Scenario: Wie structureel of zeer intensief begeleid wordt, heeft geen termijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is 21-02-2025
      En <feit>
      Dan is de afstand <afstand>
      En draagt regel S3 <bijdrage>

      Voorbeelden:
        | feit                                      | afstand                     | bijdrage |
        | de begeleidingsbehoefte is GEEN           | WERKFIT                     | bij      |
        | de begeleidingsbehoefte is TIJDELIJK      | TIJDELIJKE_ONDERSTEUNING    | bij      |
        | de gezondheid is onbekend                 | NOG_ONBEKEND                | bij      |
        | de begeleidingsbehoefte is STRUCTUREEL    | STRUCTURELE_ONDERSTEUNING   | niet bij |
        | de begeleidingsbehoefte is ZEER_INTENSIEF | ZEER_INTENSIEVE_BEGELEIDING | niet bij |

    Scenario: Zonder bekende startdatum is er geen termijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is onbekend
      Dan draagt regel S3 niet bij

    Abstract Scenario: Waar geen termijn geldt, nadert er ook geen
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de startdatum van de dienstverlening is 21-02-2025
      Dan draagt regel S3 niet bij
      En geeft het advies niet het signaal TERMIJN_NADERT

      Voorbeelden:
        | gemeente        |
        | Noordoostpolder |
        | Urk             |
        | Helmond         |
        | Tiel            |
        | Dordrecht       |
        | Gorinchem       |

  Regel: S4 Een voorziening duurt niet langer dan haar termijn

    Abstract Scenario: De laatste dag van de termijn en de dag erna
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt <voorziening> sinds <start>
      Dan draagt regel S4 <bijdrage>

      Voorbeelden: Op 21 november 2026 zijn dat precies de maanden of weken van de termijn, of een dag meer
        | voorziening        | start      | bijdrage |
        | LEERWERKPLEK       | 21-05-2026 | niet bij |
        | LEERWERKPLEK       | 20-05-2026 | bij      |
        | ONTWIKKELTRAJECT   | 21-11-2025 | niet bij |
        | ONTWIKKELTRAJECT   | 20-11-2025 | bij      |
        | PRAKTIJKDIAGNOSE   | 15-08-2026 | niet bij |
        | PRAKTIJKDIAGNOSE   | 14-08-2026 | bij      |
        | PARTICIPATIEPLAATS | 21-11-2022 | niet bij |
        | PARTICIPATIEPLAATS | 20-11-2022 | bij      |
        | PROEFPLAATSING     | 21-05-2026 | niet bij |
        | PROEFPLAATSING     | 20-05-2026 | bij      |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-02-2026
      Dan draagt regel S4 bij
      En geeft het advies het signaal VOORZIENING_OVER_TERMIJN: "Er loopt een voorziening die langer duurt dan mag. Sluit die af en leg het resultaat vast."
      En noemt de reden: "Een lopende voorziening is over haar termijn."

    Abstract Scenario: De langste duur van een proefplaatsing, met de verlenging, is overal gelijk
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de kandidaat gebruikt PROEFPLAATSING sinds <start>
      Dan draagt regel S4 <bijdrage>

      Voorbeelden:
        | gemeente        | start      | bijdrage |
        | Noordoostpolder | 21-05-2026 | niet bij |
        | Noordoostpolder | 20-05-2026 | bij      |

    Abstract Scenario: Wat in een andere gemeente is begonnen, houdt de termijn van daar
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de kandidaat gebruikt <voorziening> sinds <start>
      Dan draagt regel S4 <bijdrage>
      En geeft het advies <signaal> VOORZIENING_OVER_TERMIJN

      Voorbeelden: Vier weken in Noordoostpolder, zes maanden in Nijmegen en acht weken in Wijchen
        | gemeente | voorziening        | start      | bijdrage | signaal          |
        | Nijmegen | VIERWEKENPROGRAMMA | 24-10-2026 | niet bij | niet het signaal |
        | Nijmegen | VIERWEKENPROGRAMMA | 23-10-2026 | bij      | het signaal      |
        | Urk      | LEERWERKPLEK       | 21-05-2026 | niet bij | niet het signaal |
        | Urk      | LEERWERKPLEK       | 20-05-2026 | bij      | het signaal      |
        | Tiel     | WERKACADEMIE       | 26-09-2026 | niet bij | niet het signaal |
        | Tiel     | WERKACADEMIE       | 25-09-2026 | bij      | het signaal      |
        | Urk      | BRANCHECURSUS      | 01-01-2015 | niet bij | niet het signaal |

    Abstract Scenario: Ook een programma dat er niet meer is, kan te lang lopen
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de kandidaat gebruikt WERKACADEMIE sinds <start>
      En de peildatum is <peildatum>
      Dan draagt regel S4 <bijdrage>
      En geeft het advies <signaal> VOORZIENING_OVER_TERMIJN

      Voorbeelden: De Werkacademie van Wijchen was er tot en met 2017, en duurde acht weken
        | start      | peildatum  | bijdrage | signaal          |
        | 05-11-2017 | 31-12-2017 | niet bij | niet het signaal |
        | 06-11-2017 | 01-01-2018 | niet bij | niet het signaal |
        | 05-11-2017 | 01-01-2018 | bij      | het signaal      |
        | 05-11-2017 | 21-11-2026 | bij      | het signaal      |

    Scenario: Een voorziening zonder termijn kan niet over haar termijn zijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt JOBCOACHING sinds 01-01-2015
      Dan draagt regel S4 niet bij

    Abstract Scenario: Een voorziening die al is afgesloten
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikte LEERWERKPLEK van 01-01-2025 tot 01-01-2026, <resultaat> resultaat
      Dan draagt regel S4 niet bij
      En geeft het advies niet het signaal VOORZIENING_OVER_TERMIJN

      Voorbeelden:
        | resultaat |
        | met       |
        | zonder    |

    Scenario: Een van twee lopende voorzieningen is over haar termijn
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-10-2026
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-05-2026
      Dan draagt regel S4 bij

    Scenario: Er loopt geen voorziening
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel S4 niet bij

  Regel: S5 Wie naast de bijstand een paar uur werkt, kan meer uren gaan werken

    Abstract Scenario: Geen uur, een uur, of een onbekend aantal
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het aantal betaalde uren per week is <uren>
      Dan draagt regel S5 <bijdrage>
      En geeft het advies <signaal> PARTTIME_OPSTAP

      Voorbeelden:
        | uren     | bijdrage | signaal          |
        | 0 uur    | niet bij | niet het signaal |
        | 1 uur    | bij      | het signaal      |
        | onbekend | niet bij | niet het signaal |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het aantal betaalde uren per week is 8 uur
      Dan geeft het advies het signaal PARTTIME_OPSTAP: "De kandidaat heeft al betaald werk. Bespreek of het meer uren kunnen worden."
      En noemt de reden: "Het aantal betaalde uren per week is 8 uur, hoger dan 0 uur; de regeling is Participatiewet."

    Abstract Scenario: Alleen naast bijstand, IOAW of IOAZ
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het aantal betaalde uren per week is 8 uur
      En de regeling is <regeling>
      Dan draagt regel S5 <bijdrage>

      Voorbeelden:
        | regeling             | bijdrage |
        | PARTICIPATIEWET      | bij      |
        | IOAW                 | bij      |
        | IOAZ                 | bij      |
        | BIJSTAND_AANGEVRAAGD | niet bij |
        | ANW                  | niet bij |
        | NUG                  | niet bij |
        | WW                   | niet bij |
        | WIA                  | niet bij |
        | WAJONG               | niet bij |
        | WSW                  | niet bij |
        | GEEN                 | niet bij |
        | onbekend             | niet bij |

  Regel: S6a Na een halfjaar participatieplaats is er recht op een premie

    Abstract Scenario: Precies zes maanden, of een dag korter
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds <start>
      Dan draagt regel S6a <bijdrage>
      En geeft het advies <signaal> PREMIE_PARTICIPATIEPLAATS

      Voorbeelden:
        | start      | bijdrage | signaal          |
        | 21-05-2026 | bij      | het signaal      |
        | 22-05-2026 | niet bij | niet het signaal |

    Abstract Scenario: Een maand die op de 31e begint, is op de laatste dag van een korte maand om
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de peildatum is <peildatum>
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds 31-05-2026
      Dan draagt regel S6a <bijdrage>

      Voorbeelden: November heeft 30 dagen
        | peildatum  | bijdrage |
        | 29-11-2026 | niet bij |
        | 30-11-2026 | bij      |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds 01-01-2026
      Dan draagt regel S6a bij
      En geeft het advies het signaal PREMIE_PARTICIPATIEPLAATS: "De participatieplaats loopt een halfjaar of langer. Laat de gemeente beoordelen of er recht is op een premie."
      En noemt de reden: "Een participatieplaats loopt minstens 6 maanden."

    Scenario: Een participatieplaats die voorbij is, telt niet
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikte PARTICIPATIEPLAATS van 01-01-2025 tot 01-11-2026, met resultaat
      Dan draagt regel S6a niet bij
      En geeft het advies niet het signaal PREMIE_PARTICIPATIEPLAATS

    Scenario: Een andere voorziening telt niet
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-01-2026
      Dan draagt regel S6a niet bij

  Regel: S6b Een participatieplaats wordt na negen maanden beoordeeld

    Abstract Scenario: Precies negen maanden, of een dag korter
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds <start>
      Dan draagt regel S6b <bijdrage>
      En geeft het advies <signaal> PARTICIPATIEPLAATS_BEOORDELEN

      Voorbeelden:
        | start      | bijdrage | signaal          |
        | 21-02-2026 | bij      | het signaal      |
        | 22-02-2026 | niet bij | niet het signaal |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt PARTICIPATIEPLAATS sinds 01-01-2026
      Dan draagt regel S6b bij
      En geeft het advies het signaal PARTICIPATIEPLAATS_BEOORDELEN: "De participatieplaats loopt negen maanden of langer. Laat beoordelen of de kans op werk groter is geworden."
      En noemt de reden: "Een participatieplaats loopt minstens 9 maanden."

    Scenario: Een participatieplaats die voorbij is, telt niet
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikte PARTICIPATIEPLAATS van 01-01-2025 tot 01-11-2026, met resultaat
      Dan draagt regel S6b niet bij
      En geeft het advies niet het signaal PARTICIPATIEPLAATS_BEOORDELEN

    Scenario: Een andere voorziening telt niet
      Gegeven een kandidaat uit Nijmegen met uitkomst CASUSOVERLEG
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-01-2026
      Dan draagt regel S6b niet bij

  Regel: S7 Beschut werk gaat voor dagbesteding

    Abstract Scenario: Zonder afgerond advies beschut werk
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En het advies beschut werk is <advies>
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En draagt regel S7 bij
      En geeft het advies het signaal BESCHUT_WERK_EERST_TOETSEN: "Laat eerst door UWV toetsen of beschut werk kan: dat gaat voor dagbesteding."

      Voorbeelden:
        | advies      |
        | GEEN        |
        | AANGEVRAAGD |
        | onbekend    |

    Abstract Scenario: De reden noemt hoe het met het advies staat
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En het advies beschut werk is <advies>
      Dan noemt de reden: "De uitkomst is op weg naar werk; het advies beschut werk is <in woorden>."

      Voorbeelden:
        | advies      | in woorden  |
        | AANGEVRAAGD | aangevraagd |
        | onbekend    | onbekend    |

    Scenario: UWV heeft al gezegd dat beschut werk niet kan
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En het advies beschut werk is NEGATIEF
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En draagt regel S7 niet bij
      En geeft het advies niet het signaal BESCHUT_WERK_EERST_TOETSEN

    Scenario: Met een positief advies is de uitkomst beschut werk
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En het advies beschut werk is POSITIEF
      Dan is de uitkomst BESCHUT_WERK
      En draagt regel S7 niet bij

    Scenario: Zonder indicatie dagbesteding vraagt de uitkomst zelf al om het advies
      Gegeven een kandidaat uit Nijmegen met uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      Dan is de uitkomst ADVIES_BESCHUT_WERK_VRAGEN
      En draagt regel S7 niet bij

  Regel: S8 Beschut werk en de banenafspraak gaan niet samen

    Scenario: Allebei tegelijk
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het advies beschut werk is POSITIEF
      En de kandidaat heeft een indicatie banenafspraak
      Dan draagt regel S8 bij
      En geeft het advies het signaal BESCHUT_EN_BANENAFSPRAAK: "Een positief advies beschut werk en een indicatie banenafspraak gaan niet samen. Zoek uit welke van de twee klopt."
      En noemt de reden: "Het advies beschut werk is positief; de kandidaat heeft een indicatie banenafspraak."

    Abstract Scenario: Een van de twee
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <advies>
      En <indicatie>
      Dan draagt regel S8 niet bij
      En geeft het advies niet het signaal BESCHUT_EN_BANENAFSPRAAK

      Voorbeelden:
        | advies                                 | indicatie                                       |
        | het advies beschut werk is GEEN        | de kandidaat heeft een indicatie banenafspraak  |
        | het advies beschut werk is AANGEVRAAGD | de kandidaat heeft een indicatie banenafspraak  |
        | het advies beschut werk is NEGATIEF    | de kandidaat heeft een indicatie banenafspraak  |
        | het advies beschut werk is onbekend    | de kandidaat heeft een indicatie banenafspraak  |
        | het advies beschut werk is POSITIEF    | de kandidaat heeft geen indicatie banenafspraak |
        | het advies beschut werk is POSITIEF    | de indicatie banenafspraak is onbekend          |

  Regel: S9 Voor wie jonger is dan 27 hangt de grondslag van de ondersteuning af van onderwijs

    Abstract Scenario: De dag voor en de dag van de achttiende en de zevenentwintigste verjaardag
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      Dan draagt regel S9 <bijdrage>

      Voorbeelden:
        | geboren    | bijdrage |
        | 22-11-2008 | niet bij |
        | 21-11-2008 | bij      |
        | 22-11-1999 | bij      |
        | 21-11-1999 | niet bij |

    Abstract Scenario: Of iemand onderwijs kan volgen
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En <feit>
      Dan draagt regel S9 <bijdrage>

      Voorbeelden:
        | feit                                        | bijdrage |
        | de kandidaat kan onderwijs volgen           | bij      |
        | het kunnen volgen van onderwijs is onbekend | bij      |
        | de kandidaat kan geen onderwijs volgen      | niet bij |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de kandidaat kan onderwijs volgen
      Dan geeft het advies het signaal GRONDSLAG_ONDER_27_TOETSEN: "Laat het college beoordelen of onderwijs mogelijk en passend is. Daarvan hangt af of ondersteuning kan."
      En noemt de reden: "De regeling is Participatiewet; de kandidaat is 20 jaar, dus 18 jaar of ouder; de kandidaat is 20 jaar, jonger dan 27 jaar; de kandidaat kan onderwijs volgen; de uitkomst is bemiddeling."

    Scenario: Wie al terug naar school gaat
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de kandidaat heeft geen startkwalificatie
      En de kandidaat kan onderwijs volgen
      Dan is de uitkomst TERUG_NAAR_SCHOOL
      En draagt regel S9 niet bij
      En geeft het advies niet het signaal GRONDSLAG_ONDER_27_TOETSEN

    Abstract Scenario: Alleen met een uitkering van de Participatiewet
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is <regeling>
      Dan draagt regel S9 <bijdrage>

      Voorbeelden:
        | regeling             | bijdrage |
        | PARTICIPATIEWET      | bij      |
        | BIJSTAND_AANGEVRAAGD | niet bij |
        | IOAW                 | niet bij |
        | IOAZ                 | niet bij |
        | ANW                  | niet bij |
        | NUG                  | niet bij |
        | WAJONG               | niet bij |
        | WSW                  | niet bij |
        | onbekend             | niet bij |

    Abstract Scenario: Deze regel geldt sinds 1 januari 2026
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de peildatum is <peildatum>
      Dan draagt regel S9 <bijdrage>
      En geeft het advies <signaal> GRONDSLAG_ONDER_27_TOETSEN

      Voorbeelden:
        | peildatum  | bijdrage | signaal          |
        | 31-12-2025 | niet bij | niet het signaal |
        | 01-01-2026 | bij      | het signaal      |

  Regel: S10 Wie moeite heeft met taal, krijgt brieven en gesprekken in eenvoudige taal

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel S10 bij
      En geeft het advies het signaal EENVOUDIGE_TAAL: "Gebruik eenvoudige taal, in het gesprek en op papier, en ga na of alles is begrepen."
      En noemt de reden: "<reden>"

      Voorbeelden:
        | feit                          | reden                          |
        | de kandidaat is laaggeletterd | De kandidaat is laaggeletterd. |
        | het taalniveau is ALFA        | Het taalniveau is alfa.        |
        | het taalniveau is A1          | Het taalniveau is A1.          |
        | het taalniveau is A2          | Het taalniveau is A2.          |

    Abstract Scenario: Geen van beide, of onbekend
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      Dan draagt regel S10 niet bij
      En geeft het advies niet het signaal EENVOUDIGE_TAAL

      Voorbeelden:
        | feit                               |
        | het taalniveau is B1               |
        | het taalniveau is B2               |
        | het taalniveau is C1               |
        | het taalniveau is onbekend         |
        | de kandidaat is niet laaggeletterd |
        | de laaggeletterdheid is onbekend   |

  Regel: S11 Een statushouder doet het assessment in de eigen taal

    Abstract Scenario: Het assessment is nog niet gedaan
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat is statushouder
      En het assessment in eigen taal is <assessment>
      En de fase is <fase>
      Dan draagt regel S11 <bijdrage>

      Voorbeelden:
        | assessment  | fase            | bijdrage |
        | niet gedaan | AANMELDING      | bij      |
        | niet gedaan | INTAKE          | bij      |
        | niet gedaan | onbekend        | bij      |
        | onbekend    | AANMELDING      | bij      |
        | onbekend    | INTAKE          | bij      |
        | onbekend    | onbekend        | bij      |
        | gedaan      | AANMELDING      | niet bij |
        | gedaan      | INTAKE          | niet bij |
        | gedaan      | onbekend        | niet bij |
        | niet gedaan | VERVOLGDIAGNOSE | niet bij |
        | niet gedaan | BEMIDDELING     | niet bij |
        | niet gedaan | PLAATSING       | niet bij |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat is statushouder
      En het assessment in eigen taal is niet gedaan
      En de fase is INTAKE
      Dan geeft het advies het signaal ASSESSMENT_EIGEN_TAAL: "Plan het digitale assessment in de eigen taal."
      En noemt de reden: "De kandidaat is statushouder; het assessment in eigen taal is niet gedaan; de fase is intake."

    Abstract Scenario: Wie geen statushouder is, of van wie dat onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En <feit>
      En het assessment in eigen taal is niet gedaan
      Dan draagt regel S11 niet bij
      En geeft het advies niet het signaal ASSESSMENT_EIGEN_TAAL

      Voorbeelden:
        | feit                                   |
        | de kandidaat is geen statushouder      |
        | de status van statushouder is onbekend |

  Regel: S12a Wie tijdens de begeleiding naar een ander gaat, wordt persoonlijk overgedragen

    Abstract Scenario: Wie in dienstverlening is en wordt teruggemeld
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de startdatum van de dienstverlening is 21-11-2026
      En <feit>
      Dan is de uitkomst TERUGMELDING
      En draagt regel S12a bij
      En geeft het advies het signaal WARME_OVERDRACHT: "Draag de kandidaat persoonlijk over: bel of spreek degene die het overneemt, samen met de kandidaat."

      Voorbeelden:
        | feit                                      |
        | de verschijning is AFWEZIG_ZONDER_BERICHT |
        | de regeling is WW                         |

    Scenario: Ook wie niet binnen de termijn te bemiddelen is
      Gegeven een kandidaat uit Nijmegen met uitkomst DOORVERWIJZING
      En de startdatum van de dienstverlening is 21-11-2026
      Dan is de uitkomst TERUGMELDING
      En draagt regel S12a bij

    Scenario: De reden noemt de uitkomst en de dienstverlening
      Gegeven een kandidaat uit Nijmegen met uitkomst TERUGMELDING
      En de startdatum van de dienstverlening is 21-11-2026
      Dan draagt regel S12a bij
      En noemt de reden: "De uitkomst is terugmelding; de kandidaat is in dienstverlening."

    Abstract Scenario: Wie nog niet in dienstverlening is, hoeft niemand over te dragen
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de startdatum van de dienstverlening is onbekend
      Dan is de uitkomst <uitkomst>
      En draagt regel S12a niet bij
      En geeft het advies niet het signaal WARME_OVERDRACHT

      Voorbeelden:
        | uitkomst       |
        | TERUGMELDING   |
        | DOORVERWIJZING |

    Abstract Scenario: Wie in dienstverlening blijft
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de startdatum van de dienstverlening is 21-11-2026
      Dan is de uitkomst <uitkomst>
      En draagt regel S12a niet bij
      En geeft het advies niet het signaal WARME_OVERDRACHT

      Voorbeelden:
        | uitkomst                   |
        | INTAKE                     |
        | VERVOLGDIAGNOSE            |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | CASUSOVERLEG               |
        | BEMIDDELING                |
        | ONTWIKKELING               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | ZOEKPERIODE                |
        | UITSTROOM_WERK             |
        | TERUG_NAAR_SCHOOL          |

  Regel: S12b Wie van diagnose naar bemiddeling gaat, wordt persoonlijk overgedragen

    Abstract Scenario: De diagnose is klaar en het werk begint
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de fase is <fase>
      Dan is de uitkomst <uitkomst>
      En draagt regel S12b bij
      En geeft het advies het signaal WARME_OVERDRACHT: "Draag de kandidaat persoonlijk over aan de consulent die verdergaat, samen met de kandidaat."

      Voorbeelden:
        | uitkomst               | fase            |
        | BEMIDDELING            | INTAKE          |
        | BEMIDDELING            | VERVOLGDIAGNOSE |
        | ONTWIKKELING           | INTAKE          |
        | ONTWIKKELING           | VERVOLGDIAGNOSE |
        | WERK_MET_ONDERSTEUNING | INTAKE          |
        | WERK_MET_ONDERSTEUNING | VERVOLGDIAGNOSE |

    Scenario: De reden noemt de uitkomst en de fase
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de fase is VERVOLGDIAGNOSE
      Dan draagt regel S12b bij
      En noemt de reden: "De uitkomst is ontwikkeling; de fase is vervolgdiagnose."

    Abstract Scenario: Wie al bij de juiste consulent is, of van wie de fase onbekend is
      Gegeven een kandidaat uit Nijmegen met uitkomst BEMIDDELING
      En de fase is <fase>
      Dan is de uitkomst BEMIDDELING
      En draagt regel S12b niet bij
      En geeft het advies niet het signaal WARME_OVERDRACHT

      Voorbeelden:
        | fase        |
        | AANMELDING  |
        | BEMIDDELING |
        | onbekend    |

    Abstract Scenario: Zolang de diagnose of de uitvoering bij dezelfde consulent blijft
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de fase is INTAKE
      Dan is de uitkomst <uitkomst>
      En draagt regel S12b niet bij

      Voorbeelden:
        | uitkomst                   |
        | INTAKE                     |
        | VERVOLGDIAGNOSE            |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | CASUSOVERLEG               |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | TERUGMELDING               |
        | DOORVERWIJZING             |
        | TERUG_NAAR_SCHOOL          |

  Regel: S16 Met een uitkering van UWV en bijstand helpen UWV en gemeente samen

    Abstract Scenario: Een uitkering van UWV en aanvullende bijstand
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is <regeling>
      En de kandidaat krijgt aanvullende bijstand
      Dan is de doelgroep JA
      En draagt regel S16 bij
      En geeft het advies het signaal AFSTEMMEN_MET_UWV: "Spreek met UWV af wie welke hulp geeft: de kandidaat heeft een uitkering van UWV en bijstand."

      Voorbeelden:
        | regeling |
        | WW       |
        | WIA      |
        | WAJONG   |
        | WAO      |
        | WAZ      |
        | ZW       |
        | IOW      |

    Scenario: De reden
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      En de kandidaat krijgt aanvullende bijstand
      Dan draagt regel S16 bij
      En noemt de reden: "De regeling is WIA; de kandidaat krijgt aanvullende bijstand; de doelgroep is ‘ja’."

    Abstract Scenario: Zonder aanvullende bijstand, of als dat onbekend is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      En <feit>
      En de kandidaat heeft een indicatie dagbesteding
      Dan is de doelgroep JA
      En draagt regel S16 niet bij
      En geeft het advies niet het signaal AFSTEMMEN_MET_UWV

      Voorbeelden:
        | feit                                          |
        | de kandidaat krijgt geen aanvullende bijstand |
        | de aanvullende bijstand is onbekend           |

    Scenario: Alleen een uitkering van de gemeente
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      Dan draagt regel S16 niet bij
      En geeft het advies niet het signaal AFSTEMMEN_MET_UWV

    Scenario: Wie hier niet wordt geholpen, hoeft niet af te stemmen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de regeling is WIA
      En de kandidaat krijgt aanvullende bijstand
      En in deze gemeente geldt ook:
        """
        zet aanvullendeBijstandBediend = nee
          bron: aanname
        """
      Dan is de doelgroep NEE wegens UWV_UITKERING, verwijzing naar UWV
      En draagt regel S16 niet bij
      En geeft het advies niet het signaal AFSTEMMEN_MET_UWV

  Regel: S17 Een voorziening waarvan de termijn voorbij is, gaat alleen verder als zij wordt verlengd

    Abstract Scenario: De laatste dag van de termijn, de dag erna, de laatste dag van de verlenging en de dag erna
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de kandidaat gebruikt <voorziening> sinds <start>
      Dan draagt regel S17 <verlengen>
      En draagt regel S4 <over de termijn>

      Voorbeelden: Een proefplaatsing duurt drie maanden in Rijk van Nijmegen en twee maanden elders
        | gemeente        | voorziening        | start      | verlengen | over de termijn |
        | Nijmegen        | PARTICIPATIEPLAATS | 21-11-2024 | niet bij  | niet bij        |
        | Nijmegen        | PARTICIPATIEPLAATS | 20-11-2024 | bij       | niet bij        |
        | Nijmegen        | PARTICIPATIEPLAATS | 21-09-2024 | bij       | niet bij        |
        | Nijmegen        | PARTICIPATIEPLAATS | 21-11-2022 | bij       | niet bij        |
        | Nijmegen        | PARTICIPATIEPLAATS | 20-11-2022 | niet bij  | bij             |
        | Nijmegen        | PROEFPLAATSING     | 21-08-2026 | niet bij  | niet bij        |
        | Nijmegen        | PROEFPLAATSING     | 20-08-2026 | bij       | niet bij        |
        | Nijmegen        | PROEFPLAATSING     | 21-05-2026 | bij       | niet bij        |
        | Nijmegen        | PROEFPLAATSING     | 20-05-2026 | niet bij  | bij             |
        | Noordoostpolder | PROEFPLAATSING     | 21-09-2026 | niet bij  | niet bij        |
        | Noordoostpolder | PROEFPLAATSING     | 20-09-2026 | bij       | niet bij        |
        | Noordoostpolder | PROEFPLAATSING     | 21-05-2026 | bij       | niet bij        |
        | Noordoostpolder | PROEFPLAATSING     | 20-05-2026 | niet bij  | bij             |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-08-2026
      Dan draagt regel S17 bij
      En geeft het advies het signaal VERLENGING_BEOORDELEN: "De termijn van een voorziening is voorbij. Laat beoordelen of zij wordt verlengd, en leg dat vast."
      En geeft het advies niet het signaal VOORZIENING_OVER_TERMIJN
      En noemt de reden: "Een lopende voorziening is aan verlenging toe."

    Scenario: Wat niet verlengd kan worden, is na de termijn meteen te lang
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt LEERWERKPLEK sinds 20-05-2026
      Dan draagt regel S17 niet bij
      En geeft het advies niet het signaal VERLENGING_BEOORDELEN
      En geeft het advies het signaal VOORZIENING_OVER_TERMIJN

    Scenario: De een is aan verlenging toe, de ander te lang
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikt LEERWERKPLEK sinds 20-05-2026
      En de kandidaat gebruikt PROEFPLAATSING sinds 20-08-2026
      Dan geeft het advies het signaal VERLENGING_BEOORDELEN
      En geeft het advies het signaal VOORZIENING_OVER_TERMIJN

    Scenario: Wat is afgesloten, hoeft niet te worden verlengd
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de kandidaat gebruikte PROEFPLAATSING van 01-06-2026 tot 01-10-2026, met resultaat
      Dan draagt regel S17 niet bij
      En geeft het advies niet het signaal VERLENGING_BEOORDELEN

  Regel: S18 Loonkostensubsidie vraagt een gemeten loonwaarde

    Abstract Scenario: De doelgroep is vastgesteld, de loonwaarde is nog onbekend
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      En de loonwaarde is onbekend
      Dan is de uitkomst <uitkomst>
      En draagt regel S18 bij
      En geeft het advies het signaal LOONWAARDE_METEN: "Laat de loonwaarde meten: daarvan hangt de loonkostensubsidie af."

      Voorbeelden:
        | uitkomst                   |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |

    Scenario: De reden
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      Dan draagt regel S18 bij
      En noemt de reden: "De uitkomst is werk met ondersteuning; de kandidaat hoort tot de doelgroep loonkostensubsidie; de loonwaarde is onbekend."

    Abstract Scenario: De loonwaarde is gemeten
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      En de loonwaarde is <loonwaarde> procent
      Dan draagt regel S18 niet bij
      En geeft het advies niet het signaal LOONWAARDE_METEN

      Voorbeelden:
        | loonwaarde |
        | 30         |
        | 100        |

    Abstract Scenario: Niet in de doelgroep, of als dat onbekend is
      Gegeven een kandidaat uit Nijmegen met uitkomst WERK_MET_ONDERSTEUNING
      En <feit>
      Dan draagt regel S18 niet bij
      En geeft het advies niet het signaal LOONWAARDE_METEN

      Voorbeelden:
        | feit                                                        |
        | de kandidaat hoort niet tot de doelgroep loonkostensubsidie |
        | het horen tot de doelgroep loonkostensubsidie is onbekend   |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de kandidaat hoort tot de doelgroep loonkostensubsidie
      Dan is de uitkomst <uitkomst>
      En draagt regel S18 niet bij

      Voorbeelden:
        | uitkomst                   |
        | VERVOLGDIAGNOSE            |
        | CASUSOVERLEG               |
        | ADVIES_BESCHUT_WERK_VRAGEN |
        | BESCHUT_WERK               |
        | OP_WEG_NAAR_WERK           |
        | TERUGMELDING               |

  Regel: S19 Dagbesteding kan een stap zijn naar werk

    Abstract Scenario: Een van deze feiten is genoeg
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de begeleidingsbehoefte is ZEER_INTENSIEF
      En <feit>
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En draagt regel S19 bij
      En geeft het advies het signaal DOORSTROOM_ONDERZOEKEN: "Onderzoek of een stap naar werk mogelijk is: de loonwaarde of de begeleiding geeft daar ruimte voor."
      En noemt de reden: "De uitkomst is op weg naar werk; <reden>."

      Voorbeelden:
        | feit                                 | reden                                            |
        | de loonwaarde is 30 procent          | de loonwaarde is 30 procent, minstens 30 procent |
        | de begeleidingsbehoefte is GEEN      | de begeleidingsbehoefte is ‘geen’                |
        | de begeleidingsbehoefte is TIJDELIJK | de begeleidingsbehoefte is tijdelijk             |

    Abstract Scenario: Net niet
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de begeleidingsbehoefte is <begeleiding>
      En de loonwaarde is <loonwaarde>
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En draagt regel S19 niet bij
      En geeft het advies niet het signaal DOORSTROOM_ONDERZOEKEN

      Voorbeelden:
        | begeleiding    | loonwaarde |
        | ZEER_INTENSIEF | 29 procent |
        | STRUCTUREEL    | 29 procent |
        | STRUCTUREEL    | onbekend   |
        | onbekend       | onbekend   |

    Abstract Scenario: Bij een andere uitkomst telt dit niet
      Gegeven een kandidaat uit Nijmegen met uitkomst <uitkomst>
      En de loonwaarde is 30 procent
      Dan is de uitkomst <uitkomst>
      En draagt regel S19 niet bij
      En geeft het advies niet het signaal DOORSTROOM_ONDERZOEKEN

      Voorbeelden:
        | uitkomst                   |
        | BESCHUT_WERK               |
        | WERK_MET_ONDERSTEUNING     |
        | PLAATSING_EN_ONDERSTEUNING |
        | CASUSOVERLEG               |

  Regel: S20 Een indicatie dagbesteding wordt op tijd opnieuw beoordeeld

    Abstract Scenario: Drie maanden ervoor, een dag eerder, de laatste dag en daarna
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de einddatum van de indicatie dagbesteding is <einddatum>
      Dan draagt regel S20 <bijdrage>
      En geeft het advies <signaal> HERINDICATIE_NADERT

      Voorbeelden:
        | einddatum  | bijdrage | signaal          |
        | 22-02-2027 | niet bij | niet het signaal |
        | 21-02-2027 | bij      | het signaal      |
        | 21-11-2026 | bij      | het signaal      |
        | 20-11-2026 | bij      | het signaal      |
        | 01-01-2024 | bij      | het signaal      |
        | onbekend   | niet bij | niet het signaal |

    Abstract Scenario: Drie maanden voor de 31e is de laatste dag van een kortere maand
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de peildatum is <peildatum>
      En de einddatum van de indicatie dagbesteding is 31-05-2026
      Dan draagt regel S20 <bijdrage>

      Voorbeelden: Februari 2026 heeft 28 dagen
        | peildatum  | bijdrage |
        | 27-02-2026 | niet bij |
        | 28-02-2026 | bij      |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de einddatum van de indicatie dagbesteding is 31-12-2026
      Dan geeft het advies het signaal HERINDICATIE_NADERT: "De indicatie dagbesteding loopt af of is afgelopen. Regel op tijd een nieuwe beoordeling."
      En noemt de reden: "De einddatum van de indicatie dagbesteding is 31 december 2026, over hoogstens 3 maanden."

    Scenario: Een indicatie die voorbij is, verandert de route niet
      Gegeven een kandidaat uit Nijmegen met uitkomst OP_WEG_NAAR_WERK
      En de einddatum van de indicatie dagbesteding is 20-11-2026
      Dan is de uitkomst OP_WEG_NAAR_WERK
      En draagt regel S20 bij
      En noemt de reden: "De einddatum van de indicatie dagbesteding is 20 november 2026, en dat is voorbij."

    Scenario: Ook bij een andere uitkomst
      Gegeven een kandidaat uit Nijmegen met uitkomst BESCHUT_WERK
      En de kandidaat heeft een indicatie dagbesteding
      En de einddatum van de indicatie dagbesteding is 31-12-2026
      Dan is de uitkomst BESCHUT_WERK
      En draagt regel S20 bij

  Regel: S21 IOAW is er alleen voor wie voor 1965 is geboren

    Abstract Scenario: De laatste dag van 1964 en de eerste van 1965
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En de regeling is IOAW
      Dan draagt regel S21 <bijdrage>
      En geeft het advies <signaal> REGELING_CONTROLEREN

      Voorbeelden:
        | geboren    | bijdrage | signaal          |
        | 31-12-1964 | niet bij | niet het signaal |
        | 01-01-1965 | bij      | het signaal      |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-06-1970
      En de regeling is IOAW
      Dan draagt regel S21 bij
      En geeft het advies het signaal REGELING_CONTROLEREN: "Controleer de regeling: wie zo jong is, kan geen IOAW hebben."
      En noemt de reden: "De regeling is IOAW; de geboortedatum is 1 juni 1970, dus 1 januari 1965 of later."

    Abstract Scenario: Alleen bij IOAW
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 01-01-1965
      En de regeling is <regeling>
      Dan draagt regel S21 niet bij
      En geeft het advies niet het signaal REGELING_CONTROLEREN

      Voorbeelden:
        | regeling        |
        | PARTICIPATIEWET |
        | IOAZ            |
        | ANW             |
        | onbekend        |
