# language: nl
Functionaliteit: Wat Nijmegen zelf biedt
  De Versnelling en de aanvullende aanpak zijn er sinds 2020. De aanvullende aanpak is voor wie onvoldoende gemotiveerd is.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: DE_VERSNELLING De Versnelling

    Scenario: Als een empowermenttraining niet heeft geholpen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING geadviseerd voor MOTIVATIE tot en met 30-01-2027
      En heeft DE_VERSNELLING zwaarte 28
      En wordt geadviseerd: DE_VERSNELLING
      En is EMPOWERMENTTRAINING afgewezen wegens EERDER_ZONDER_RESULTAAT

    Scenario: Als een sollicitatietraining niet heeft geholpen, helpt De Versnelling bij allebei
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt DE_VERSNELLING geadviseerd voor SOLLICITEREN, MOTIVATIE
      En wordt geadviseerd: DE_VERSNELLING
      En is EMPOWERMENTTRAINING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: De Versnelling."

    Abstract Scenario: Niet alleen voor wie onvoldoende gemotiveerd is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de motivatie is <motivatie>
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      Dan wordt DE_VERSNELLING geadviseerd voor <behoeften>

      Voorbeelden:
        | motivatie     | behoeften               |
        | ONVOLDOENDE   | SOLLICITEREN, MOTIVATIE |
        | ONTWIKKELBAAR | SOLLICITEREN, MOTIVATIE |
        | VOLDOENDE     | SOLLICITEREN            |
        | onbekend      | SOLLICITEREN            |

    Scenario: Trainingen zijn lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      Dan wordt DE_VERSNELLING niet geadviseerd
      En worden geadviseerd: SOLLICITATIETRAINING, EMPOWERMENTTRAINING

    Scenario: De aanvullende aanpak is zwaarder
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt geadviseerd: DE_VERSNELLING
      En is AANVULLENDE_AANPAK niet afgewezen

    Scenario: Een Harrie-training is lichter en een proefplaatsing zwaarder
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En er is een werkgever
      En de drempel voor de werkgever is COLLEGAS
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan worden geadviseerd: HARRIE_TRAINING, DE_VERSNELLING, PROEFPLAATSING

    Scenario: Een ontwikkeltraject is zwaarder, en helpt ook bij de motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING niet geadviseerd
      En wordt geadviseerd: ONTWIKKELTRAJECT
      En is DE_VERSNELLING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Ontwikkeltraject."

    Abstract Scenario: Sinds 1 januari 2020
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is <peildatum>
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2019 tot 01-06-2019, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | peildatum  | advies                                          |
        | 31-12-2019 | is niet gedekt: MOTIVATIE                       |
        | 01-01-2020 | wordt DE_VERSNELLING geadviseerd voor MOTIVATIE |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt DE_VERSNELLING niet geadviseerd
      En is niet gedekt: MOTIVATIE

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Wijchen           |

    Scenario: Niet in een andere regio
      Gegeven een werkfitte kandidaat uit Urk van 40 jaar
      En de motivatie is ONVOLDOENDE
      Dan wordt DE_VERSNELLING niet geadviseerd
      En is niet gedekt: MOTIVATIE

  Regel: AANVULLENDE_AANPAK Aanvullende aanpak

    Scenario: Als lichtere hulp bij de motivatie niet heeft geholpen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      Dan wordt AANVULLENDE_AANPAK geadviseerd voor MOTIVATIE zonder einddatum
      En heeft AANVULLENDE_AANPAK zwaarte 29
      En is de bron van AANVULLENDE_AANPAK: 001 bijlage 1, tabel B6
      En wordt geadviseerd: AANVULLENDE_AANPAK
      En zijn afgewezen: EMPOWERMENTTRAINING, DE_VERSNELLING

    Scenario: De Versnelling is lichter
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt AANVULLENDE_AANPAK niet geadviseerd
      En wordt geadviseerd: DE_VERSNELLING

    Scenario: Een ontwikkeltraject is zwaarder, en helpt ook bij de motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan wordt geadviseerd: ONTWIKKELTRAJECT
      En is AANVULLENDE_AANPAK afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Ontwikkeltraject."

    Scenario: Niet bij het solliciteren
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-03-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      Dan wordt AANVULLENDE_AANPAK niet geadviseerd
      En is niet gedekt: SOLLICITEREN

    Abstract Scenario: Sinds 1 januari 2020
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is <peildatum>
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2019 tot 01-06-2019, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2019 tot 01-08-2019, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | peildatum  | advies                                              |
        | 31-12-2019 | is niet gedekt: MOTIVATIE                           |
        | 01-01-2020 | wordt AANVULLENDE_AANPAK geadviseerd voor MOTIVATIE |

    Abstract Scenario: Niet in een andere gemeente
      Gegeven een werkfitte kandidaat uit <gemeente> van 40 jaar
      En de motivatie is ONVOLDOENDE
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      Dan wordt AANVULLENDE_AANPAK niet geadviseerd
      En is niet gedekt: MOTIVATIE

      Voorbeelden:
        | gemeente          |
        | Berg en Dal       |
        | Beuningen         |
        | Druten            |
        | Heumen            |
        | Mook en Middelaar |
        | Wijchen           |

  Regel: V1p De aanvullende aanpak is er voor wie weinig gemotiveerd is

    Abstract Scenario: De motivatie is ontwikkelbaar of onvoldoende
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is <motivatie>
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      Dan draagt regel V1p <bijdrage>
      En worden geadviseerd: <voorzieningen>
      En is AANVULLENDE_AANPAK <afwijzing>

      Voorbeelden:
        | motivatie     | bijdrage | voorzieningen                    | afwijzing                                                                                            |
        | ONTWIKKELBAAR | bij      | ONTWIKKELTRAJECT                 | afgewezen wegens MOTIVATIE_NIET_ONVOLDOENDE: "Dit is er alleen voor wie onvoldoende gemotiveerd is." |
        | ONVOLDOENDE   | niet bij | AANVULLENDE_AANPAK, LEERWERKPLEK | niet afgewezen                                                                                       |

    Scenario: De reden noemt de motivatie
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is ONTWIKKELBAAR
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan draagt regel V1p bij
      En noemt de reden: "De motivatie is ontwikkelbaar."

    Abstract Scenario: Zonder iets zwaarders blijft de behoefte over
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de motivatie is <motivatie>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      Dan <advies>

      Voorbeelden:
        | motivatie     | advies                                              |
        | ONVOLDOENDE   | wordt AANVULLENDE_AANPAK geadviseerd voor MOTIVATIE |
        | ONTWIKKELBAAR | is niet gedekt: MOTIVATIE                           |

    Abstract Scenario: Voldoende of onbekend, als er toch behoefte aan hulp is
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de arbeidsbeperking is STRUCTUREEL
      En de motivatie is <motivatie>
      En de kandidaat gebruikte EMPOWERMENTTRAINING van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte DE_VERSNELLING van 01-06-2026 tot 01-08-2026, zonder resultaat
      En in deze gemeente geldt ook:
        """
        stap behoeften

        regel N90 "Iedereen krijgt hulp bij de motivatie"
          bron: aanname
        als
          de uitkomst is WERK_MET_ONDERSTEUNING
        dan
          er is behoefte aan MOTIVATIE
        einde

        voorziening ZWAARDER "Iets zwaarders"
          bron: aanname
          zwaarte 61
          dekt MOTIVATIE
        einde
        """
      Dan draagt regel V1p bij
      En is AANVULLENDE_AANPAK afgewezen wegens MOTIVATIE_NIET_ONVOLDOENDE
      En noemt de reden: "<reden>"

      Voorbeelden:
        | motivatie | reden                      |
        | VOLDOENDE | De motivatie is voldoende. |
        | onbekend  | De motivatie is onbekend.  |

    Abstract Scenario: Voor 2020 was er geen bezwaar, want er was geen aanvullende aanpak
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is <peildatum>
      En de motivatie is ONTWIKKELBAAR
      En de werknemersvaardigheden zijn ONVOLDOENDE
      Dan draagt regel V1p <bijdrage>
      En is AANVULLENDE_AANPAK <afwijzing>

      Voorbeelden:
        | peildatum  | bijdrage | afwijzing                                   |
        | 31-12-2019 | niet bij | niet afgewezen                              |
        | 01-01-2020 | bij      | afgewezen wegens MOTIVATIE_NIET_ONVOLDOENDE |
