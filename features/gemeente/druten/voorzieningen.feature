# language: nl
Functionaliteit: Wat Druten zelf bood
  Het Zwerfafvalteam was er van 2016 tot en met 2018, voor statushouders.

  Achtergrond:
    Gegeven de peildatum is 21-11-2017

  Regel: ZWERFAFVALTEAM Zwerfafvalteam

    Scenario: Als een oriëntatietraject niet heeft geholpen
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-02-2017 tot 01-06-2017, zonder resultaat
      Dan wordt ZWERFAFVALTEAM geadviseerd voor WERKRITME zonder einddatum
      En heeft ZWERFAFVALTEAM zwaarte 49
      En wordt geadviseerd: ZWERFAFVALTEAM

    Scenario: Wie er de taal leert, heeft geen taalstage nodig
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En het taalniveau is A1
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-02-2017 tot 01-06-2017, zonder resultaat
      Dan wordt ZWERFAFVALTEAM geadviseerd voor WERKRITME, TAAL
      En wordt geadviseerd: ZWERFAFVALTEAM
      En is TAALSTAGE afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Zwerfafvalteam."

    Scenario: Een oriëntatietraject is lichter
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt ZWERFAFVALTEAM niet geadviseerd
      En wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Wie al een leerwerkplek heeft, hoeft niet ook naar het team
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-10-2017
      Dan wordt geadviseerd: LEERWERKPLEK
      En is ZWERFAFVALTEAM afgewezen wegens LOPENDE_VOORZIENING_GAAT_VOOR: "Dit is al geregeld met wat nu loopt: Leerwerkplek."

    Abstract Scenario: Alleen voor statushouders
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En <feit>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt ZWERFAFVALTEAM niet geadviseerd
      En wordt geadviseerd: LEERWERKPLEK
      En is ZWERFAFVALTEAM afgewezen wegens GEEN_STATUSHOUDER: "Dit is er alleen voor statushouders."

      Voorbeelden:
        | feit                                   |
        | de kandidaat is geen statushouder      |
        | de status van statushouder is onbekend |

    Abstract Scenario: Van 1 januari 2016 tot en met 31 december 2018
      Gegeven een werkfitte kandidaat uit Druten van 40 jaar
      En de peildatum is <peildatum>
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-02-2015 tot 01-06-2015, zonder resultaat
      Dan wordt geadviseerd: <voorziening>

      Voorbeelden:
        | peildatum  | voorziening    |
        | 31-12-2015 | LEERWERKPLEK   |
        | 01-01-2016 | ZWERFAFVALTEAM |
        | 31-12-2018 | ZWERFAFVALTEAM |
        | 01-01-2019 | LEERWERKPLEK   |

    Scenario: Niet in een andere regio
      Gegeven een werkfitte kandidaat uit Tiel van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt ZWERFAFVALTEAM niet geadviseerd
      En is niet gedekt: WERKRITME

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte ORIENTATIETRAJECT van 01-02-2017 tot 01-06-2017, zonder resultaat
      Dan wordt ZWERFAFVALTEAM niet geadviseerd
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Wijchen           |
