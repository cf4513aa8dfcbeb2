# language: nl
Functionaliteit: Wie wat mag
  Elke pagina en elk verzoek van de dienst staat hier één keer, met de rollen die erbij mogen. Wat hier niet staat, laat de bouw
  mislukken. Uit deze tabellen maakt de test ToegangsmatrixTest alle aanroepen: elke rol, ook samen met een andere rol voor een andere gemeente, voor de
  eigen gemeente en voor een andere, zonder inloggen en met een verlopen sessie.

  Wie een rol heeft, heeft die voor bepaalde gemeenten. Iemand kan meer rollen hebben, elk voor andere gemeenten.
  Wie iets niet mag, krijgt hetzelfde antwoord als bij iets wat niet bestaat: "niet gevonden" (404).
  Een systeem is een programma. Het heeft van deze rechten alleen die in zijn scopes staan.

  Regel: Een rol geeft rechten

    Scenario: Rechten per rol
      Gegeven deze rechten
        | recht                  | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | beleidsproblemen lezen | nee       | nee        | ja           | ja          | ja        | nee                 | ja      |
        | kandidaat lezen        | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | advies geven           | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | besluit nemen          | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | intrekken              | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | inlezen                | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | uitvoeren              | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | cijfers lezen          | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | logboek lezen          | nee       | nee        | nee          | nee         | nee       | ja                  | ja      |

  Regel: Over een kandidaat: alleen van de eigen gemeenten, van een andere nooit

    Scenario: Een kandidaat
      Gegeven deze verzoeken over een kandidaat
        | wat                                              | verzoek                                                        | recht           | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Een advies lezen                                 | GET /adviezen/{advies}                                         | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De overdracht lezen                              | GET /adviezen/{advies}/overdracht                              | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De overdracht als pdf                            | GET /adviezen/{advies}/overdracht.pdf                          | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De brief lezen                                   | GET /adviezen/{advies}/brief                                   | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De brief als pdf                                 | GET /adviezen/{advies}/brief.pdf                               | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De brief aanvullen                               | POST /adviezen/{advies}/brief                                  | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een besluit vastleggen                           | POST /adviezen/{advies}/besluiten                              | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een terugmelding bij te houden     | GET /adviezen/{advies}/afhandeling/terugmelding                | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een terugmelding bijhouden                       | POST /adviezen/{advies}/afhandeling/terugmelding               | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een overdracht bij te houden       | GET /adviezen/{advies}/afhandeling/overdracht                  | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een overdracht bijhouden                         | POST /adviezen/{advies}/afhandeling/overdracht                 | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een advies in te trekken           | GET /adviezen/{advies}/intrekken                               | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een advies intrekken                             | POST /adviezen/{advies}/intrekken                              | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een besluit in te trekken          | GET /adviezen/{advies}/besluiten/{besluit}/intrekken           | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een besluit intrekken                            | POST /adviezen/{advies}/besluiten/{besluit}/intrekken          | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier lezen                                | GET /dossiers/{kenmerk}                                        | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een dossier te sluiten             | GET /dossiers/{kenmerk}/sluiten?gemeente={gemeente}            | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier sluiten                              | POST /dossiers/{kenmerk}/sluiten?gemeente={gemeente}           | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het scherm om een dossier te openen              | GET /dossiers/{kenmerk}/openen?gemeente={gemeente}             | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier openen                               | POST /dossiers/{kenmerk}/openen?gemeente={gemeente}            | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een advies lezen (API)                           | GET /v1/routeadviezen/{advies}                                 | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Waarom dit advies (API)                          | GET /v1/routeadviezen/{advies}/waarom                          | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Waarom niet een ander advies (API)               | GET /v1/routeadviezen/{advies}/waarom-niet                     | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Wat als iets anders was (API)                    | GET /v1/routeadviezen/{advies}/wat-als                         | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Welke vragen nog open staan (API)                | GET /v1/routeadviezen/{advies}/vragen                          | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Tot wanneer een advies geldt (API)               | GET /v1/routeadviezen/{advies}/geldigheid                      | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De besluiten over een advies lezen (API)         | GET /v1/routeadviezen/{advies}/besluiten                       | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een besluit lezen (API)                          | GET /v1/routeadviezen/{advies}/besluiten/{besluit}             | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een besluit vastleggen (API)                     | POST /v1/routeadviezen/{advies}/besluiten                      | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | De notities over een advies lezen (API)          | GET /v1/routeadviezen/{advies}/notities                        | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een notitie maken (API)                          | POST /v1/routeadviezen/{advies}/notities                       | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een advies intrekken (API)                       | POST /v1/routeadviezen/{advies}/intrekking                     | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een besluit intrekken (API)                      | POST /v1/routeadviezen/{advies}/besluiten/{besluit}/intrekking | intrekken       | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier lezen (API)                          | GET /v1/dossiers/{kenmerk}                                     | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier sluiten (API)                        | POST /v1/dossiers/{kenmerk}/sluiting                           | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een dossier openen (API)                         | POST /v1/dossiers/{kenmerk}/opening                            | besluit nemen   | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een formulier beginnen met een advies van eerder | GET /adviezen/nieuw?van={advies}                               | advies geven    | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een gesprek beginnen met een advies van eerder   | GET /gesprek?van={advies}                                      | advies geven    | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |

  Regel: Over een inlezing: alleen wat iemand zelf inleest

    Scenario: Een inlezing
      Gegeven deze verzoeken over een inlezing
        | wat                            | verzoek                            | recht   | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Een inlezing bekijken          | GET /inlezen/{inlezing}            | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Hoe ver een inlezing is        | GET /inlezen/{inlezing}/voortgang  | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | De geweigerde regels ophalen   | GET /inlezen/{inlezing}/geweigerd  | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | De kolommen kiezen en beginnen | POST /inlezen/{inlezing}           | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een inlezing stoppen           | POST /inlezen/{inlezing}/stop      | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een inlezing verder laten gaan | POST /inlezen/{inlezing}/verder    | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een inlezing verwijderen       | POST /inlezen/{inlezing}/verwijder | inlezen | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |

  Regel: In een lijst of een cijfer tellen alleen kandidaten van de eigen gemeenten mee

    Scenario: Lijsten en cijfers
      Gegeven deze lijsten
        | wat                                      | verzoek                        | recht           | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Vandaag: het werk en de laatste adviezen | GET /                          | beleid lezen    | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | De lijst van adviezen                    | GET /adviezen                  | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De adviezen als csv                      | GET /adviezen.csv              | uitvoeren       | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De adviezen als Excel                    | GET /adviezen.xlsx             | uitvoeren       | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De cijfers                               | GET /overzicht                 | cijfers lezen   | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Cijfers als csv                          | GET /overzicht/uitkomsten.csv  | cijfers lezen   | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Cijfers als Excel                        | GET /overzicht/uitkomsten.xlsx | cijfers lezen   | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De inlezingen                            | GET /inlezen                   | inlezen         | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | De lijst van adviezen (API)              | GET /v1/routeadviezen          | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | De cijfers (API)                         | GET /v1/overzicht              | cijfers lezen   | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |

  Regel: Wie een kandidaat van een andere gemeente zoekt, vindt hetzelfde als bij iemand die niet bestaat

    Scenario: Zoeken
      Gegeven deze zoekvragen
        | wat                              | verzoek                                 | recht           | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Een kenmerk zoeken               | GET /adviezen?zoek={kenmerk}            | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een kenmerk uitvoeren            | GET /adviezen.csv?zoek={kenmerk}        | uitvoeren       | nee       | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een kenmerk zoeken (API)         | GET /v1/routeadviezen?kenmerk={kenmerk} | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |
        | Een nummer van een advies zoeken | GET /adviezen?zoek={advies}             | kandidaat lezen | ja        | ja         | nee          | nee         | nee       | nee                 | ja      |

  Regel: Advies vragen kan alleen voor de eigen gemeenten

    Scenario: Advies vragen
      Gegeven deze verzoeken om advies
        | wat                                  | verzoek                              | recht        | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Het formulier                        | GET /adviezen/nieuw                  | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het formulier met meer rijen         | POST /adviezen/nieuw                 | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies vragen met het formulier      | POST /adviezen                       | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies proberen met het formulier    | POST /adviezen/proef                 | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies proberen tijdens het invullen | POST /adviezen/proef (script)        | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Het gesprek                          | GET /gesprek                         | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een stap in het gesprek              | POST /gesprek                        | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies vragen na het gesprek         | POST /gesprek/advies                 | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een bestand aanbieden om in te lezen | POST /inlezen                        | inlezen      | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Een leeg bestand om in te vullen     | GET /inlezen/voorbeeld.csv           | inlezen      | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies vragen (API)                  | POST /v1/routeadviezen               | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies proberen (API)                | POST /v1/proefadviezen               | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Advies proberen met uitleg (API)     | POST /v1/proefadviezen?uitleg=waarom | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |
        | Veel adviezen proberen (API)         | POST /v1/bulkadviezen                | advies geven | ja        | nee        | nee          | nee         | nee       | nee                 | ja      |

  Regel: Wie keek er: alleen voor wie daar toezicht op houdt, over kandidaten van de eigen gemeenten

    Scenario: Het logboek
      Gegeven deze verzoeken over het logboek
        | wat                            | verzoek       | recht         | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Vragen wie er keek             | GET /logboek  | logboek lezen | nee       | nee        | nee          | nee         | nee       | ja                  | ja      |
        | Wie er naar een kandidaat keek | POST /logboek | logboek lezen | nee       | nee        | nee          | nee         | nee       | ja                  | ja      |

  Regel: Beleid is van iedereen die inlogt: er staat niets in over kandidaten

    Scenario: Beleid
      Gegeven deze verzoeken over beleid
        | wat                                      | verzoek                             | recht                  | consulent | teamleider | beleidsmaker | beoordelaar | beheerder | privacyfunctionaris | systeem |
        | Het beleid                               | GET /beleid                         | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Een bestand met regels                   | GET /beleid/landelijk/afstand       | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Het beleid van een gemeente              | GET /beleid/gemeente/druten         | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Het woordenboek                          | GET /woordenboek                    | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | De gemeenten (API)                       | GET /v1/gemeenten                   | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Het beleid van een gemeente (API)        | GET /v1/gemeenten/druten/beleid     | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | De regels van een gemeente als DRL (API) | GET /v1/gemeenten/druten/beleid.drl | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Het woordenboek (API)                    | GET /v1/woordenboek                 | beleid lezen           | ja        | ja         | ja           | ja          | ja        | ja                  | ja      |
        | Wat er mis is met het beleid (API)       | GET /v1/beleid/problemen            | beleidsproblemen lezen | nee       | nee        | ja           | ja          | ja        | nee                 | ja      |

  Regel: Voor iedereen, ook zonder inloggen

    Scenario: Voor iedereen
      Gegeven deze verzoeken voor iedereen
        | wat                        | verzoek                  |
        | Uitleg over de dienst      | GET /uitleg              |
        | De beschrijving van de API | GET /v1/openapi.json     |
        | Het antwoord bij een fout  | GET /error               |
        | Inloggen lukte niet        | GET /inloggen/mislukt    |
        | Ingelogd, maar zonder rol  | GET /inloggen/zonder-rol |
        | Eerst weer inloggen        | GET /inloggen/opnieuw    |
        | Uitgelogd                  | GET /uitgelogd           |

  Regel: Wie niet is ingelogd, moet eerst inloggen

    Scenario: Zonder inloggen
      Gegeven deze antwoorden aan wie niet is ingelogd
        | wie             | pagina         | API |
        | niet ingelogd   | naar /inloggen | 401 |
        | sessie verlopen | naar /inloggen | 401 |

  Regel: Naar de mogelijke methoden van een adres vragen (OPTIONS) kan niet

    Scenario: Methoden
      Gegeven bij elk verzoek hierboven is het antwoord op OPTIONS 404
