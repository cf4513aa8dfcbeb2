# language: nl
Functionaliteit: Wat Wijchen zelf biedt of bood
  De leerwerkplek-carrousel is er sinds 2020. De Werkacademie was er in 2016 en 2017.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: LEERWERKPLEK_CARROUSEL Lokale leerwerkplek-carrousel

    Abstract Scenario: Werkritme opdoen in Wijchen en in Nijmegen
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt geadviseerd: <voorziening>
      En wordt <voorziening> geadviseerd voor WERKRITME tot en met 21-05-2027
      En zijn afgewezen: PROEFPLAATSING, ORIENTATIETRAJECT
      En is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER: "Er is nog geen werkgever bekend die deze kandidaat wil aannemen."
      En is ORIENTATIETRAJECT afgewezen wegens GEEN_STATUSHOUDER: "Dit is er alleen voor statushouders."

      Voorbeelden:
        | gemeente | voorziening            |
        | Wijchen  | LEERWERKPLEK_CARROUSEL |
        | Nijmegen | LEERWERKPLEK           |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt LEERWERKPLEK_CARROUSEL niet geadviseerd
      En wordt geadviseerd: LEERWERKPLEK

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |

    Scenario: Niet in een andere regio
      Gegeven een werkfitte kandidaat uit Noordoostpolder van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt LEERWERKPLEK_CARROUSEL niet geadviseerd
      En is niet gedekt: BEROEPSBEELD

    Abstract Scenario: Sinds 1 januari 2020
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is <peildatum>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt <voorziening> geadviseerd voor WERKRITME tot en met <einde>

      Voorbeelden:
        | peildatum  | voorziening            | einde      |
        | 31-12-2019 | LEERWERKPLEK           | 30-06-2020 |
        | 01-01-2020 | LEERWERKPLEK_CARROUSEL | 01-07-2020 |

    Scenario: Ook voor wie nog niet weet welk werk past
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt LEERWERKPLEK_CARROUSEL geadviseerd voor WERKRITME, BEROEPSBEELD
      En heeft LEERWERKPLEK_CARROUSEL zwaarte 48
      En wordt geadviseerd: LEERWERKPLEK_CARROUSEL
      En is BEROEPSORIENTATIE afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Lokale leerwerkplek-carrousel."

    Scenario: Een oriëntatietraject is lichter
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de kandidaat is statushouder
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan wordt LEERWERKPLEK_CARROUSEL niet geadviseerd
      En wordt geadviseerd: ORIENTATIETRAJECT

    Scenario: Een leerwerkplek die al loopt, gaat voor
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-10-2026
      Dan wordt geadviseerd: LEERWERKPLEK
      En is LEERWERKPLEK_CARROUSEL afgewezen wegens LOPENDE_VOORZIENING_GAAT_VOOR: "Dit is al geregeld met wat nu loopt: Leerwerkplek."

    Abstract Scenario: Wie te zwak is, kan er nog niet beginnen
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de werknemersvaardigheden zijn <vaardigheden>
      En de kandidaat gebruikte BEROEPSORIENTATIE van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | vaardigheden  | advies                                                                |
        | VOLDOENDE     | wordt LEERWERKPLEK_CARROUSEL geadviseerd voor BEROEPSBEELD            |
        | ONTWIKKELBAAR | wordt LEERWERKPLEK_CARROUSEL geadviseerd voor WERKRITME, BEROEPSBEELD |
        | ONVOLDOENDE   | is niet gedekt: BEROEPSBEELD                                          |

    Scenario: De consulent leest waarom de carrousel nog niet kan, als er iets zwaarders is
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En het beroepsbeeld is ONDUIDELIJK
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte BEROEPSORIENTATIE van 01-02-2026 tot 01-03-2026, zonder resultaat
      En in deze gemeente geldt ook:
        """
        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 49
          dekt BEROEPSBEELD
        einde
        """
      Dan is LEERWERKPLEK_CARROUSEL afgewezen wegens TE_ZWAK: "De werknemersvaardigheden zijn hiervoor nog onvoldoende."

  Regel: WERKACADEMIE Werkacademie

    Scenario: Acht weken om te leren solliciteren
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan wordt WERKACADEMIE geadviseerd voor SOLLICITEREN tot en met 16-01-2018
      En heeft WERKACADEMIE zwaarte 13
      En worden geadviseerd: VACATURES_EN_MATCHING, WERKACADEMIE
      En is er niets afgewezen

    Scenario: De denktank is zwaarder
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En het opleidingsniveau is HBO_WO
      Dan worden geadviseerd: VACATURES_EN_MATCHING, WERKACADEMIE

    Scenario: Als de Werkacademie niet hielp, is er een sollicitatietraining
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte WERKACADEMIE van 01-02-2017 tot 01-04-2017, zonder resultaat
      Dan wordt WERKACADEMIE niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING

    Scenario: Een empowermenttraining is zwaarder
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is 21-11-2017
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de motivatie is ONTWIKKELBAAR
      Dan worden geadviseerd: WERKACADEMIE, EMPOWERMENTTRAINING

    Abstract Scenario: Wie er in 2017 aan begon, is er in 2018 vanzelf klaar
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikt WERKACADEMIE sinds 06-11-2017
      En de peildatum is <peildatum>
      Dan worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>
      En geeft het advies <signaal> VOORZIENING_OVER_TERMIJN

      Voorbeelden: Acht weken na 6 november 2017 is het 1 januari 2018
        | peildatum  | voorziening          | signaal          |
        | 31-12-2017 | WERKACADEMIE         | niet het signaal |
        | 01-01-2018 | SOLLICITATIETRAINING | niet het signaal |
        | 02-01-2018 | SOLLICITATIETRAINING | het signaal      |

    Abstract Scenario: In 2016 en 2017
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is <peildatum>
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan worden geadviseerd: VACATURES_EN_MATCHING, <voorziening>

      Voorbeelden:
        | peildatum  | voorziening          |
        | 31-12-2015 | SOLLICITATIETRAINING |
        | 01-01-2016 | WERKACADEMIE         |
        | 31-12-2017 | WERKACADEMIE         |
        | 01-01-2018 | SOLLICITATIETRAINING |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de peildatum is 21-11-2016
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      Dan wordt WERKACADEMIE niet geadviseerd
      En worden geadviseerd: VACATURES_EN_MATCHING, SOLLICITATIETRAINING

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Nijmegen          |
        | Noordoostpolder   |

    Abstract Scenario: Wie al langer in dienstverlening was, hoorde in 2016 en 2017 waarom het niet kon
      Gegeven een werkfitte kandidaat uit Wijchen van 40 jaar
      En de peildatum is <peildatum>
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de startdatum van de dienstverlening is <start>
      Dan draagt regel V1q <bijdrage>
      En is WERKACADEMIE <afwijzing>

      Voorbeelden:
        | peildatum  | start      | bijdrage | afwijzing                   |
        | 31-12-2015 | 01-09-2015 | niet bij | niet afgewezen              |
        | 01-01-2016 | 01-09-2015 | bij      | afgewezen wegens NIET_NIEUW |
        | 31-12-2017 | 01-09-2017 | bij      | afgewezen wegens NIET_NIEUW |
        | 01-01-2018 | 01-09-2017 | niet bij | niet afgewezen              |
