# language: nl
Functionaliteit: De getallen van het landelijke beleid
  De meeste getallen staan bij de regel die ze gebruikt. Hier staan de getallen die voor elk profiel gelden.

    Scenario: Het beleid begint op 1 januari 2012
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 01-01-2012
      Dan is de uitkomst BEMIDDELING

    Scenario: Voor 1 januari 2012 is er geen beleid
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 31-12-2011
      Dan wordt de peildatum geweigerd

    Scenario: Een kandidaat is hoogstens 120 jaar
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 22-11-1905
      En de peildatum is 21-11-2026
      Dan is de uitkomst DOORVERWIJZING

    Scenario: Wie 121 zou zijn, heeft een verkeerde geboortedatum
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 21-11-1905
      En de peildatum is 21-11-2026
      Dan wordt de geboortedatum geweigerd

    Abstract Scenario: Een verjaardag op 29 februari telt in een gewoon jaar op 1 maart
      Gegeven een werkfitte kandidaat uit Nijmegen, geboren op 29-02-2008
      En de peildatum is <peildatum>
      Dan is de doelgroep <doelgroep>

      Voorbeelden: De achttiende verjaardag
        | peildatum  | doelgroep                                           |
        | 28-02-2026 | NEE wegens JONGER_DAN_18, verwijzing naar ONDERWIJS |
        | 01-03-2026 | JA                                                  |

    Abstract Scenario: Een gemeente kiest zelf een waarde, binnen de grenzen
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 21-11-2026
      En in deze gemeente is <keuze> <waarde>
      Dan wordt deze keuze van de gemeente <oordeel>

      Voorbeelden: Van 12 tot en met 36 maanden
        | keuze                       | waarde     | oordeel    |
        | de termijn voor bemiddeling | 11 maanden | geweigerd  |
        | de termijn voor bemiddeling | 12 maanden | toegestaan |
        | de termijn voor bemiddeling | 36 maanden | toegestaan |
        | de termijn voor bemiddeling | 37 maanden | geweigerd  |

      Voorbeelden: Van 12 tot en met 60 maanden
        | keuze                             | waarde     | oordeel    |
        | de termijn van de dienstverlening | 11 maanden | geweigerd  |
        | de termijn van de dienstverlening | 12 maanden | toegestaan |
        | de termijn van de dienstverlening | 60 maanden | toegestaan |
        | de termijn van de dienstverlening | 61 maanden | geweigerd  |

      Voorbeelden: Van 1 tot en met 6 maanden
        | keuze                                  | waarde    | oordeel    |
        | de langste duur van een proefplaatsing | 0 maanden | geweigerd  |
        | de langste duur van een proefplaatsing | 1 maand   | toegestaan |
        | de langste duur van een proefplaatsing | 6 maanden | toegestaan |
        | de langste duur van een proefplaatsing | 7 maanden | geweigerd  |

      Voorbeelden: Hoogstens 12 maanden
        | keuze                                        | waarde     | oordeel    |
        | de extra tijd voor elke volgende belemmering | 0 maanden  | toegestaan |
        | de extra tijd voor elke volgende belemmering | 12 maanden | toegestaan |
        | de extra tijd voor elke volgende belemmering | 13 maanden | geweigerd  |

      Voorbeelden: Hoogstens 50 procent
        | keuze                                          | waarde     | oordeel    |
        | de loonwaarde voor zeer intensieve begeleiding | 0 procent  | toegestaan |
        | de loonwaarde voor zeer intensieve begeleiding | 50 procent | toegestaan |
        | de loonwaarde voor zeer intensieve begeleiding | 51 procent | geweigerd  |

      Voorbeelden: Van 6 tot en met 24 maanden
        | keuze                                  | waarde     | oordeel    |
        | de langste duur van intake en diagnose | 5 maanden  | geweigerd  |
        | de langste duur van intake en diagnose | 6 maanden  | toegestaan |
        | de langste duur van intake en diagnose | 24 maanden | toegestaan |
        | de langste duur van intake en diagnose | 25 maanden | geweigerd  |

      Voorbeelden: Van 1 tot en met 365 dagen
        | keuze                                         | waarde    | oordeel    |
        | de wachttijd op een bevestiging van ontvangst | 0 dagen   | geweigerd  |
        | de wachttijd op een bevestiging van ontvangst | 1 dag     | toegestaan |
        | de wachttijd op een bevestiging van ontvangst | 365 dagen | toegestaan |
        | de wachttijd op een bevestiging van ontvangst | 366 dagen | geweigerd  |
        | de wachttijd op een antwoord                  | 0 dagen   | geweigerd  |
        | de wachttijd op een antwoord                  | 1 dag     | toegestaan |
        | de wachttijd op een antwoord                  | 365 dagen | toegestaan |
        | de wachttijd op een antwoord                  | 366 dagen | geweigerd  |

      Voorbeelden: Met de verlenging hoogstens 6 maanden
        | keuze                                                    | waarde    | oordeel    |
        | de langste duur van een proefplaatsing met de verlenging | 6 maanden | toegestaan |
        | de langste duur van een proefplaatsing met de verlenging | 7 maanden | geweigerd  |

    Abstract Scenario: Een verlenging van een proefplaatsing heeft ook een ondergrens
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de peildatum is 21-11-2026
      En in deze gemeente is de langste duur van een proefplaatsing 1 maand
      En in deze gemeente is de langste duur van een proefplaatsing met de verlenging <waarde>
      Dan wordt deze keuze van de gemeente <oordeel>

      Voorbeelden: Minstens 1 maand
        | waarde    | oordeel    |
        | 0 maanden | geweigerd  |
        | 1 maand   | toegestaan |
