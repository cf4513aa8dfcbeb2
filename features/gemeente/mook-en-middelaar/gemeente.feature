# language: nl
Functionaliteit: Mook en Middelaar laat de sociale werkvoorziening elders uitvoeren

  Achtergrond:
    Gegeven de peildatum is 21-11-2026

    Scenario: Wie een WSW-indicatie heeft, gaat naar de gemeente
      Gegeven een kandidaat uit Mook en Middelaar van 50 jaar
      En de regeling is WSW
      Dan is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, zonder functie
      En is de doelgroep JA

    Scenario: In de rest van de regio zorgt WerkBedrijf daarvoor
      Gegeven een kandidaat uit Heumen van 50 jaar
      En de regeling is WSW
      Dan is de uitkomst SOCIALE_WERKVOORZIENING
      En is het loket WERKBEDRIJF, functie "consulent bedrijfsdienstverlening"
