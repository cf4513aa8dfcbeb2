# language: nl
Functionaliteit: De keuze van de voorzieningen: de lichtste die helpt
  Welke voorzieningen er zijn, hoe zwaar ze zijn en wanneer er bezwaar is, staat in de regels. Hier staat hoe daaruit wordt
  gekozen: "de meest lichte, maar adequate voorziening" (001 §2.3).

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

  Regel: V2 Voor elke behoefte is er de lichtste voorziening die beschikbaar is

    Scenario: Werkritme zonder werkgever
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      Dan is er behoefte aan WERKRITME
      En is er geen behoefte aan MOTIVATIE
      En wordt geadviseerd: LEERWERKPLEK
      En wordt LEERWERKPLEK geadviseerd voor WERKRITME tot en met 21-05-2027
      En wordt ONTWIKKELTRAJECT niet geadviseerd
      En heeft LEERWERKPLEK zwaarte 50
      En is de bron van LEERWERKPLEK: 001 §3.1.1 en §3.2.1
      En is afgewezen: PROEFPLAATSING, ORIENTATIETRAJECT
      En is PROEFPLAATSING afgewezen wegens GEEN_WERKGEVER: "Er is nog geen werkgever die deze kandidaat wil aannemen."
      En is ONTWIKKELTRAJECT niet afgewezen
      En is alles gedekt

    Scenario: Zonder resultaat
      Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar
      En de werknemersvaardigheden zijn ONTWIKKELBAAR
      En de kandidaat gebruikt JOBCOACHING sinds 01-09-2026
      En de kandidaat gebruikte LEERWERKPLEK van 01-02-2026 tot 01-06-2026, zonder resultaat
      En de kandidaat gebruikte ONTWIKKELTRAJECT van 01-02-2026 tot 01-06-2026, zonder resultaat
      Dan wordt er niets geadviseerd
      En is niet gedekt: WERKRITME
      En is er niets afgewezen
