# language: nl
Functionaliteit: Berg en Dal werkt samen met het sociaal team
  Sinds 2020 krijgt wie naast de route hulp nodig heeft, die hulp van het sociaal team.

    Abstract Scenario: De dag voordat de samenwerking begon en de dag erna
      Gegeven de peildatum is <peildatum>
      En een kandidaat uit Berg en Dal met uitkomst CASUSOVERLEG
      En de beschikbaarheid is ONTWIKKELBAAR
      Dan krijgt PSYCHISCHE_GEZONDHEID ondersteuning van <loket>, functie "<functie>"
      En krijgt RANDVOORWAARDEN ondersteuning van <loket>, functie "<functie>"

      Voorbeelden:
        | peildatum  | loket        | functie          |
        | 31-12-2019 | GEMEENTE     | sociaal wijkteam |
        | 01-01-2020 | SOCIAAL_TEAM | consulent        |
        | 21-11-2026 | SOCIAAL_TEAM | consulent        |

    Scenario: Wie niet binnen de termijn te bemiddelen is, gaat naar het sociaal wijkteam
      Gegeven de peildatum is 21-11-2026
      En een kandidaat uit Berg en Dal met uitkomst DOORVERWIJZING
      Dan is de uitkomst DOORVERWIJZING
      En is het loket GEMEENTE, functie "sociaal wijkteam"
