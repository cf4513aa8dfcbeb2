# language: nl
Functionaliteit: Extra aandacht in sommige gemeenten van Rijk van Nijmegen
  Een gemeente zet de extra aandacht in haar eigen map aan. Sinds wanneer, staat bij de gemeente zelf.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: S13 Jongeren met problemen op meer leefgebieden krijgen een eigen consulent

    Abstract Scenario: Op minstens twee leefgebieden speelt iets
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En het leefgebied schulden is <schulden>
      En het leefgebied gedrag is <gedrag>
      Dan draagt regel S13 <bijdrage>
      En geeft het advies <signaal> ZORGJONGEREN

      Voorbeelden:
        | schulden       | gedrag         | bijdrage | signaal          |
        | IN_BEHANDELING | IN_BEHANDELING | bij      | het signaal      |
        | IN_BEHANDELING | NIET_AANGEPAKT | bij      | het signaal      |
        | NIET_AANGEPAKT | IN_BEHANDELING | bij      | het signaal      |
        | NIET_AANGEPAKT | NIET_AANGEPAKT | bij      | het signaal      |
        | NIET_AANGEPAKT | GEREGELD       | niet bij | niet het signaal |
        | NIET_AANGEPAKT | SPEELT_NIET    | niet bij | niet het signaal |
        | NIET_AANGEPAKT | onbekend       | niet bij | niet het signaal |
        | IN_BEHANDELING | onbekend       | niet bij | niet het signaal |
        | onbekend       | onbekend       | niet bij | niet het signaal |

    Abstract Scenario: Elk leefgebied telt
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En het leefgebied <een> is IN_BEHANDELING
      En het leefgebied <ander> is NIET_AANGEPAKT
      Dan draagt regel S13 bij

      Voorbeelden:
        | een                   | ander                 |
        | schulden              | verslaving            |
        | verslaving            | huisvesting           |
        | huisvesting           | psychische gezondheid |
        | psychische gezondheid | zorgtaken             |
        | zorgtaken             | justitie              |
        | justitie              | gedrag                |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied huisvesting is NIET_AANGEPAKT
      En het leefgebied gedrag is IN_BEHANDELING
      Dan draagt regel S13 bij
      En geeft het advies het signaal ZORGJONGEREN: "Meld de jongere aan bij de consulent zorgjongeren: er speelt iets op meer leefgebieden."
      En noemt de reden: "Zo staat het in het beleid van deze gemeente; de kandidaat is 20 jaar, jonger dan 27 jaar; 3 leefgebieden zijn in behandeling of niet aangepakt: het leefgebied schulden, het leefgebied huisvesting en het leefgebied gedrag."

    Abstract Scenario: De dag voor de zevenentwintigste verjaardag en de verjaardag zelf
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op <geboren>
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is IN_BEHANDELING
      Dan draagt regel S13 <bijdrage>

      Voorbeelden:
        | geboren    | bijdrage |
        | 22-11-1999 | bij      |
        | 21-11-1999 | niet bij |

    Abstract Scenario: Alleen in gemeenten die dit doen
      Gegeven een werkfitte kandidaat uit <gemeente> van 20 jaar
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is IN_BEHANDELING
      Dan draagt regel S13 <bijdrage>

      Voorbeelden:
        | gemeente          | bijdrage |
        | Nijmegen          | bij      |
        | Wijchen           | bij      |
        | Heumen            | bij      |
        | Mook en Middelaar | bij      |
        | Berg en Dal       | niet bij |
        | Beuningen         | niet bij |
        | Druten            | niet bij |
        | West Maas en Waal | niet bij |
        | Noordoostpolder   | niet bij |
        | Tiel              | niet bij |

    Scenario: Een jongere met een WSW-indicatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 20 jaar
      En de regeling is WSW
      En het leefgebied schulden is IN_BEHANDELING
      En het leefgebied gedrag is IN_BEHANDELING
      Dan draagt regel S13 niet bij
      En geeft het advies geen enkel signaal

  Regel: S14 Wie al een paar uur werkt, krijgt hulp om meer uren te gaan werken

    Abstract Scenario: Geen uur, een uur, of een onbekend aantal
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 40 jaar
      En de peildatum is 21-11-2017
      En het aantal betaalde uren per week is <uren>
      Dan draagt regel S14 <bijdrage>
      En geeft het advies <signaal> URENUITBREIDING

      Voorbeelden:
        | uren     | bijdrage | signaal          |
        | 0 uur    | niet bij | niet het signaal |
        | 1 uur    | bij      | het signaal      |
        | onbekend | niet bij | niet het signaal |

    Scenario: Het signaal zegt wat te doen is
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 40 jaar
      En de peildatum is 21-11-2017
      En het aantal betaalde uren per week is 8 uur
      Dan draagt regel S14 bij
      En geeft het advies het signaal URENUITBREIDING: "Meld de kandidaat aan voor P-INK, om meer uren te gaan werken."
      En noemt de reden: "Zo staat het in het beleid van deze gemeente; het aantal betaalde uren per week is 8 uur, hoger dan 0 uur."

    Scenario: Dit hangt niet af van de regeling
      Gegeven een werkfitte kandidaat uit Mook en Middelaar van 40 jaar
      En de peildatum is 21-11-2017
      En de regeling is ANW
      En het aantal betaalde uren per week is 8 uur
      Dan draagt regel S14 bij

    Abstract Scenario: Alleen in gemeenten die dit deden
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2016
      En het aantal betaalde uren per week is 8 uur
      Dan draagt regel S14 <bijdrage>

      Voorbeelden:
        | gemeente          | bijdrage |
        | Beuningen         | bij      |
        | Mook en Middelaar | bij      |
        | Berg en Dal       | niet bij |
        | Druten            | niet bij |
        | Heumen            | niet bij |
        | Nijmegen          | niet bij |
        | Wijchen           | niet bij |
        | Noordoostpolder   | niet bij |
