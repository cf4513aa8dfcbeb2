# language: nl
Functionaliteit: De keuze: de lichtste voorziening die helpt
  Welke voorzieningen er zijn, hoe zwaar zij zijn en welke bezwaren er zijn, staat in de regels. Hier staat hoe daaruit
  wordt gekozen: "de meest lichte, maar adequate voorziening" (001 §2.3). Dat is overal hetzelfde.

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: V1 Wat eerder niet hielp, wordt niet nog eens geadviseerd

    Scenario: Eerder zonder resultaat
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat
      Dan wordt geadviseerd: LEERWERKPLEK
      En is PROEFPLAATSING afgewezen wegens EERDER_ZONDER_RESULTAAT: "Deze voorziening is eerder gebruikt, zonder resultaat."

    Scenario: Eerder met resultaat
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, met resultaat
      Dan wordt geadviseerd: PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 21-01-2027

    Scenario: Een andere voorziening zonder resultaat telt niet
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikte LEERWERKPLEK van 01-02-2026 tot 01-04-2026, zonder resultaat
      Dan wordt geadviseerd: PROEFPLAATSING

    Abstract Scenario: Wat al zo lang loopt als mag, wordt ook niet opnieuw geadviseerd
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt PROEFPLAATSING sinds <start>
      Dan wordt geadviseerd: <voorziening>

      Voorbeelden: Met de verlenging erbij duurt een proefplaatsing hoogstens zes maanden
        | start      | voorziening    |
        | 21-05-2026 | PROEFPLAATSING |
        | 20-05-2026 | DETACHERING    |

  Regel: V2 Voor elke behoefte is er de lichtste voorziening die beschikbaar is

    Scenario: Elke behoefte telt, van licht naar zwaar
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de vakvaardigheden zijn ONTWIKKELBAAR
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En de loonwaarde is 60 procent
      En kosten belemmeren de kandidaat
      Dan worden geadviseerd: VACATURES_EN_MATCHING, ONKOSTENVERGOEDING, SOLLICITATIETRAINING, VAKGERICHTE_SCHOLING, LOONKOSTENSUBSIDIE, JOBCOACHING
      En is alles gedekt
      En is er niets afgewezen

    Scenario: Is de lichtste niet beschikbaar, dan is er de volgende
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is geen werkgever
      Dan wordt geadviseerd: LEERWERKPLEK
      En zijn afgewezen: PROEFPLAATSING, ORIENTATIETRAJECT

    Abstract Scenario: Biedt een gemeente iets lichters, dan gaat dat voor
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En in deze gemeente geldt ook:
        """
        voorziening WERKTUIN "Werktuin"
          bron: aanname
          zwaarte <zwaarte>
          dekt WERKRITME
        einde
        """
      Dan wordt geadviseerd: <voorziening>

      Voorbeelden:
        | zwaarte | voorziening  |
        | 49      | WERKTUIN     |
        | 51      | LEERWERKPLEK |

    Scenario: Is er niets beschikbaar, dan is de behoefte niet gedekt
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En kosten belemmeren de kandidaat
      En de sollicitatievaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte ONKOSTENVERGOEDING van 01-02-2026 tot 01-04-2026, zonder resultaat
      En de kandidaat gebruikte SOLLICITATIETRAINING van 01-02-2026 tot 01-04-2026, zonder resultaat
      Dan zijn niet gedekt: SOLLICITEREN, KOSTEN
      En wordt geadviseerd: VACATURES_EN_MATCHING
      En is er niets afgewezen

    Scenario: Dekt niets de behoefte, dan is zij niet gedekt
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En er is een werkgever
      En de drempel voor de werkgever is INWERKTIJD
      Dan is niet gedekt: INWERKTIJD
      En wordt geadviseerd: VACATURES_EN_MATCHING

  Regel: V2 Wat hier niemand biedt, biedt misschien een ander

    Het is informatie, geen advies: een andere regio of gemeente helpt alleen haar eigen inwoners.

    Scenario: Het advies noemt alles wat anderen bieden, en waar
      Gegeven een kandidaat uit Urk met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      En er is een werkgever
      Dan wordt geadviseerd: PROEFPLAATSING
      En is niet gedekt: MOTIVATIE
      En zegt het advies bij MOTIVATIE: "Deze gemeente heeft hier geen voorziening voor. Ter informatie, elders is er: Aanvullende aanpak (gemeente Nijmegen), De Versnelling (gemeente Nijmegen), Empowermenttraining (regio Rijk van Nijmegen), Ontwikkeltraject (regio Rijk van Nijmegen), Vierwekenprogramma (gemeente Noordoostpolder)."

    Scenario: Voor elke behoefte apart
      Gegeven een kandidaat uit Urk met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      Dan zijn niet gedekt: WERKRITME, BEROEPSBEELD
      En zegt het advies bij BEROEPSBEELD: "Deze gemeente heeft hier geen voorziening voor. Ter informatie, elders is er: Beroepsoriëntatie (regio Rijk van Nijmegen), Lokale leerwerkplek-carrousel (gemeente Wijchen), Oriëntatietraject (regio Rijk van Nijmegen)."

    Scenario: Wat de gemeente zelf biedt, staat niet bij elders
      Gegeven een kandidaat uit Noordoostpolder met uitkomst ONTWIKKELING
      En de motivatie is ONVOLDOENDE
      En het beroepsbeeld is ONDUIDELIJK
      Dan wordt geadviseerd: VIERWEKENPROGRAMMA
      En is niet gedekt: BEROEPSBEELD
      En zegt het advies bij BEROEPSBEELD: "Deze gemeente heeft hier geen voorziening voor. Ter informatie, elders is er: Beroepsoriëntatie (regio Rijk van Nijmegen), Lokale leerwerkplek-carrousel (gemeente Wijchen), Oriëntatietraject (regio Rijk van Nijmegen)."

    Scenario: Wat hier wel is maar nu niet kan, wordt elders niet gezocht
      Gegeven een kandidaat uit Urk met uitkomst ONTWIKKELING
      En er is geen werkgever
      Dan is niet gedekt: WERKRITME
      En is er hier voor elke behoefte een voorziening

    Abstract Scenario: Wat een ander alleen vroeger bood, telt niet
      Gegeven een kandidaat uit Urk met uitkomst ONTWIKKELING
      En de werknemersvaardigheden zijn VOLDOENDE
      En de motivatie is ONTWIKKELBAAR
      En de peildatum is <peildatum>
      Dan is niet gedekt: MOTIVATIE
      En zegt het advies bij MOTIVATIE: "Deze gemeente heeft hier geen voorziening voor. Ter informatie, elders is er: <aanbod>."

      Voorbeelden: Het Werkpunt was er in 2017
        | peildatum  | aanbod                                                                                                                                                                                                      |
        | 31-12-2017 | Empowermenttraining (regio Rijk van Nijmegen), Ontwikkeltraject (regio Rijk van Nijmegen), Vierwekenprogramma (gemeente Noordoostpolder), Werkpunt (gemeente Heumen), Werkpunt (gemeente Mook en Middelaar) |
        | 01-01-2018 | Empowermenttraining (regio Rijk van Nijmegen), Ontwikkeltraject (regio Rijk van Nijmegen), Vierwekenprogramma (gemeente Noordoostpolder)                                                                    |

    Scenario: Biedt niemand iets, dan staat alleen dat erbij
      Gegeven een kandidaat uit Urk met uitkomst BESCHUT_WERK
      En de peildatum is 31-12-2014
      Dan is niet gedekt: BESCHUTTE_PLEK
      En zegt het advies bij BESCHUTTE_PLEK: "Deze gemeente heeft hier geen voorziening voor."

    Scenario: Is alles gedekt, dan staat er niets
      Gegeven een kandidaat uit Urk met uitkomst BEMIDDELING
      Dan is alles gedekt
      En is er hier voor elke behoefte een voorziening

  Regel: V3 Wat door een zwaardere voorziening al gedekt is, vervalt

    Scenario: Een leerwerkplek leert ook een vak
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor VAKVAARDIGHEDEN, WERKRITME
      En is VAKGERICHTE_SCHOLING afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Leerwerkplek."

    Scenario: Wat iets lichters al dekte, gaat niet verloren als het zwaardere ook vervalt
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de regeling is IOAW
      En er is een werkgever
      En de kandidaat is statushouder
      En het beroepsbeeld is ONDUIDELIJK
      Dan worden geadviseerd: BEROEPSORIENTATIE, LEERWERKPLEK
      En wordt BEROEPSORIENTATIE geadviseerd voor BEROEPSBEELD
      En is ORIENTATIETRAJECT afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Beroepsoriëntatie, Leerwerkplek."

    Abstract Scenario: Gaan twee behoeften verloren, dan gaat het op volgorde van het alfabet
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En de motivatie is ONTWIKKELBAAR
      En het beroepsbeeld is ONDUIDELIJK
      En de sollicitatievaardigheden zijn ONTWIKKELBAAR
      En in deze gemeente geldt ook:
        """
        voorziening GESPREK "Gesprek"
          bron: aanname
          zwaarte 6
          dekt <gesprek>
        einde

        voorziening CURSUS "Cursus"
          bron: aanname
          zwaarte 7
          dekt BEROEPSBEELD, MOTIVATIE
        einde

        voorziening TRAJECT "Traject"
          bron: aanname
          zwaarte 8
          dekt <traject>, SOLLICITEREN
        einde

        voorziening WERKTUIN "Werktuin"
          bron: aanname
          zwaarte 16
          dekt SOLLICITEREN, WERKRITME
        einde
        """
      Dan worden geadviseerd: <voorzieningen>
      En is alles gedekt

      Voorbeelden: Eerst het beroepsbeeld: wat daarvoor terugkomt, helpt soms ook bij de motivatie
        | gesprek      | traject      | voorzieningen             |
        | MOTIVATIE    | BEROEPSBEELD | CURSUS, WERKTUIN          |
        | BEROEPSBEELD | MOTIVATIE    | GESPREK, CURSUS, WERKTUIN |

    Scenario: Alles waarvoor de lichtere gekozen was, is ook zwaarder gedekt
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-04-2026, zonder resultaat
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, VAKVAARDIGHEDEN, WERKRITME
      En is PROEFPLAATSING afgewezen wegens SAMENGEVOEGD

    Scenario: De lichtere blijft als zij iets dekt dat de zwaardere niet dekt
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikte VAKGERICHTE_SCHOLING van 01-02-2026 tot 01-04-2026, zonder resultaat
      Dan worden geadviseerd: PROEFPLAATSING, LEERWERKPLEK
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME, WERKGEVERSRISICO
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, VAKVAARDIGHEDEN, WERKRITME

  Regel: V4 Wat loopt, gaat door, ook als iets anders lichter is

    Scenario: De einddatum telt vanaf de eigen start
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 01-03-2027
      En is PROEFPLAATSING afgewezen wegens LOPENDE_VOORZIENING_GAAT_VOOR: "Dit is al geregeld met wat nu loopt: Leerwerkplek."

    Abstract Scenario: Tot en met de laatste dag van de termijn, in maanden
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt LEERWERKPLEK sinds <start>
      Dan wordt geadviseerd: <voorziening>
      En wordt <voorziening> geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met <einddatum>

      Voorbeelden:
        | start      | voorziening    | einddatum  |
        | 22-05-2026 | LEERWERKPLEK   | 22-11-2026 |
        | 21-05-2026 | LEERWERKPLEK   | 21-11-2026 |
        | 20-05-2026 | PROEFPLAATSING | 21-02-2027 |

    Abstract Scenario: Tot en met de laatste dag van de termijn, in weken
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En het taalniveau is ALFA
      En de kandidaat gebruikt PRAKTIJKDIAGNOSE sinds <start>
      Dan is de uitkomst VERVOLGDIAGNOSE
      En wordt <voorziening> geadviseerd voor DIAGNOSE_ZELFBEELD <termijn>

      Voorbeelden:
        | start      | voorziening       | termijn               |
        | 15-08-2026 | PRAKTIJKDIAGNOSE  | tot en met 21-11-2026 |
        | 14-08-2026 | DIGITALE_DIAGNOSE | zonder einddatum      |

    Abstract Scenario: In een kortere maand is de laatste dag de laatste van de maand
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de peildatum is <peildatum>
      En de kandidaat gebruikt LEERWERKPLEK sinds 31-08-2025
      Dan wordt geadviseerd: <voorziening>

      Voorbeelden:
        | peildatum  | voorziening    |
        | 28-02-2026 | LEERWERKPLEK   |
        | 01-03-2026 | PROEFPLAATSING |

    Scenario: Zonder termijn loopt het door
      Gegeven een kandidaat uit Tiel met uitkomst WERK_MET_ONDERSTEUNING
      En de kandidaat gebruikt DETACHERING sinds 21-11-2012
      Dan worden geadviseerd: VACATURES_EN_MATCHING, DETACHERING
      En wordt DETACHERING geadviseerd voor BEGELEIDING_WERKPLEK zonder einddatum
      En is JOBCOACHING afgewezen wegens LOPENDE_VOORZIENING_GAAT_VOOR

    Scenario: Over de termijn gaat een voorziening niet door
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de kandidaat gebruikt LEERWERKPLEK sinds 20-05-2026
      Dan wordt geadviseerd: ONTWIKKELTRAJECT
      En is LEERWERKPLEK afgewezen wegens MAXIMUM_BEREIKT: "Deze voorziening loopt al zo lang als mag."

    Abstract Scenario: Na de termijn telt de verlenging, vanaf de eigen start
      Gegeven een kandidaat uit <gemeente> met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt PROEFPLAATSING sinds <start>
      Dan wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met <einddatum>
      En geeft het advies <signaal> VERLENGING_BEOORDELEN

      Voorbeelden: De termijn is drie maanden in Rijk van Nijmegen en twee maanden elders; met de verlenging is het overal zes
        | gemeente | start      | einddatum  | signaal          |
        | Nijmegen | 21-08-2026 | 21-11-2026 | niet het signaal |
        | Nijmegen | 20-08-2026 | 20-02-2027 | het signaal      |
        | Nijmegen | 21-05-2026 | 21-11-2026 | het signaal      |
        | Tiel     | 21-09-2026 | 21-11-2026 | niet het signaal |
        | Tiel     | 20-09-2026 | 20-03-2027 | het signaal      |
        | Tiel     | 21-05-2026 | 21-11-2026 | het signaal      |

    Abstract Scenario: Ook de verlenging eindigt in een kortere maand op de laatste dag
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de peildatum is <peildatum>
      En de kandidaat gebruikt PROEFPLAATSING sinds 31-08-2025
      Dan wordt geadviseerd: <voorziening>
      En geeft het advies <signaal> VOORZIENING_OVER_TERMIJN

      Voorbeelden:
        | peildatum  | voorziening    | signaal          |
        | 28-02-2026 | PROEFPLAATSING | niet het signaal |
        | 01-03-2026 | DETACHERING    | het signaal      |

    Scenario: Wat de gemeente niet biedt, gaat niet door in het advies
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan wordt geadviseerd: PROEFPLAATSING
      En is er niets afgewezen

    Scenario: Wat loopt, gaat door ook als er nu een bezwaar is
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de regeling is IOAW
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-11-2026
      Dan wordt geadviseerd: PROEFPLAATSING
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 01-01-2027

    Scenario: Wat loopt, gaat door ook als het eerder niet hielp
      Gegeven een kandidaat uit Tiel met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-11-2026
      Dan wordt geadviseerd: PROEFPLAATSING

    Scenario: Wat loopt maar nergens meer bij helpt, staat niet in het advies
      Gegeven een kandidaat uit Tiel met uitkomst BEMIDDELING
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan wordt geadviseerd: VACATURES_EN_MATCHING

    Scenario: Voor wat de lopende niet dekt, komt er iets bij
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de drempel voor de werkgever is RISICO
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan worden geadviseerd: PROEFPLAATSING, LEERWERKPLEK
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME, WERKGEVERSRISICO

    Scenario: Wat loopt, vervalt niet door iets zwaarders
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En de vakvaardigheden zijn ONVOLDOENDE
      En de kandidaat gebruikt VAKGERICHTE_SCHOLING sinds 01-09-2026
      Dan worden geadviseerd: VAKGERICHTE_SCHOLING, LEERWERKPLEK

    Scenario: Alles wat loopt, gaat door, ook voor dezelfde behoefte
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is een werkgever
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-11-2026
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan worden geadviseerd: PROEFPLAATSING, LEERWERKPLEK
      En wordt PROEFPLAATSING geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 01-02-2027
      En wordt LEERWERKPLEK geadviseerd voor WERKERVARING_BIJ_WERKGEVER, WERKRITME tot en met 01-03-2027

  Regel: V5 Bij alles wat lichter is en niet wordt geadviseerd, staat waarom

    Scenario: Elk bezwaar telt, elk met een zin
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1999
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de regeling is IOAW
      En er is geen werkgever
      En de kandidaat gebruikte PROEFPLAATSING van 01-02-2026 tot 01-04-2026, zonder resultaat
      En de kandidaat gebruikt PROEFPLAATSING sinds 01-05-2026
      Dan is PROEFPLAATSING afgewezen wegens EERDER_ZONDER_RESULTAAT, GEEN_WERKGEVER, GEEN_PARTICIPATIEWET, JONGER_DAN_27, MAXIMUM_BEREIKT: "Deze voorziening is eerder gebruikt, zonder resultaat. Er is nog geen werkgever bekend die deze kandidaat wil aannemen. Dit kan volgens de wet niet met deze regeling, of niet zolang die onbekend is. Dit kan volgens de Participatiewet niet voor wie jonger is dan 27. Deze voorziening loopt al zo lang als mag."

    Scenario: Wat zwaarder is, hoeft geen reden
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      Dan wordt geadviseerd: LEERWERKPLEK
      En is ONTWIKKELTRAJECT niet afgewezen

    Scenario: Wat lichter is maar iets anders dekt, hoeft geen reden
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En het taalniveau is A1
      Dan worden geadviseerd: TAALSTAGE, LEERWERKPLEK
      En zijn afgewezen: PROEFPLAATSING, ORIENTATIETRAJECT
      En is VAKGERICHTE_SCHOLING niet afgewezen

    Scenario: Een bezwaar gaat voor: ook als iets anders loopt, staat het bezwaar er
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En er is geen werkgever
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER

    Scenario: Dekt wat loopt maar een deel, dan is het samengevoegd
      Gegeven een kandidaat uit Nijmegen met uitkomst ONTWIKKELING
      En het beroepsbeeld is ONDUIDELIJK
      En de kandidaat is statushouder
      En de kandidaat gebruikt LEERWERKPLEK sinds 01-09-2026
      Dan worden geadviseerd: BEROEPSORIENTATIE, LEERWERKPLEK
      En is ORIENTATIETRAJECT afgewezen wegens SAMENGEVOEGD: "Hier zorgt het advies al voor met: Beroepsoriëntatie, Leerwerkplek."

    Scenario: Is er niets om te adviseren, dan is er ook niets afgewezen
      Gegeven een kandidaat uit Tiel met uitkomst INTAKE
      Dan wordt er niets geadviseerd
      En is er niets afgewezen
