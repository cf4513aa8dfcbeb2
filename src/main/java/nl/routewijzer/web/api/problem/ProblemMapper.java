package nl.routewijzer.web.api.problem;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.advies.AdviesOnvolledig;
import nl.routewijzer.balie.BesluitGeweigerd;
import nl.routewijzer.balie.Geboortedatumfout;
import nl.routewijzer.balie.IntrekkingGeweigerd;
import nl.routewijzer.balie.NotitieGeweigerd;
import nl.routewijzer.balie.SluitingGeweigerd;
import nl.routewijzer.balie.UitlegNietMogelijk;
import nl.routewijzer.beleid.GeenBeleid;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.AlGenoteerd;
import nl.routewijzer.dossier.AlIngetrokken;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.StandGewijzigd;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.multipart.MultipartException;

/** Says in plain Dutch what an exception means for the caller, and nothing of how the service works inside. */
@Component
public final class ProblemMapper {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    public Problem of(Throwable thrown) {
        if (thrown instanceof ProfielGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "het profiel"), geweigerd.fouten());
        } else if (thrown instanceof ZoekvraagGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "de zoekvraag"), geweigerd.fouten());
        } else if (thrown instanceof BesluitGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "het besluit"), geweigerd.fouten());
        } else if (thrown instanceof IntrekkingGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "de intrekking"), geweigerd.fouten());
        } else if (thrown instanceof NotitieGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "de notitie"), geweigerd.fouten());
        } else if (thrown instanceof SluitingGeweigerd geweigerd) {
            return Problem.badRequest(count(geweigerd.fouten(), "de opgave"), geweigerd.fouten());
        } else if (thrown instanceof OngeldigBericht ongeldig) {
            return Problem.badRequest(ongeldig.fout().melding(), List.of(ongeldig.fout()));
        } else if (thrown instanceof BerichtTeGroot teGroot) {
            return Problem.of(413, teGroot.melding());
        } else if (thrown instanceof AdviesOnbekend) {
            return Problem.of(404, "Er is geen routeadvies met dit id.");
        } else if (thrown instanceof BuitenBereik) {
            return ofStatus(404);
        } else if (thrown instanceof UitlegNietMogelijk onmogelijk) {
            return Problem.of(409, onmogelijk.melding());
        } else if (thrown instanceof BesluitOnbekend) {
            return Problem.of(404, "Over dit routeadvies is er geen besluit met dit id.");
        } else if (thrown instanceof DossierOnbekend) {
            return Problem.of(404, "Er is geen routeadvies over een kandidaat met dit kenmerk.");
        } else if (thrown instanceof MeerDossiers meer) {
            return Problem.of(409, meer.melding());
        } else if (thrown instanceof AndereGeboortedatum anders) {
            return Problem.conflict(anders.botsingen().stream()
                    .map(botsing -> Geboortedatumfout.of(
                            botsing,
                            "Bevestig dat met geboortedatumWas=" + botsing.bekend()
                                    + " achter het adres van dit verzoek."))
                    .toList());
        } else if (thrown instanceof AlBesloten) {
            return Problem.of(
                    409,
                    "Over dit advies geldt al een ander besluit. Lees dat eerst. Wilt u het verbeteren, zet dan in "
                            + "corrigeert het id van het besluit dat nu geldt. Intrekken kan alleen dat besluit.");
        } else if (thrown instanceof AlGenoteerd) {
            return Problem.of(
                    409,
                    "Hierover is intussen iets anders genoteerd. Lees dat eerst, en zet in na het volgnummer van de "
                            + "laatste notitie.");
        } else if (thrown instanceof StandGewijzigd) {
            return Problem.of(
                    409,
                    "Dit dossier is al gesloten of geopend. Lees het eerst, en zet in na het volgnummer van de laatste "
                            + "stand.");
        } else if (thrown instanceof AlIngetrokken al) {
            return Problem.of(409, "Dit is al ingetrokken" + since(al.intrekking()));
        } else if (thrown instanceof AdviesIngetrokken advies) {
            return Problem.of(
                    409,
                    "Dit advies is ingetrokken, dus besluiten en notities erover kunnen niet meer veranderen"
                            + since(advies.intrekking()));
        } else if (thrown instanceof GemeenteOnbekend onbekend) {
            return Problem.of(404, onbekend.melding());
        } else if (thrown instanceof AdviesOnvolledig onvolledig) {
            LOG.error("The policy has a hole: {}", thrown.getMessage());
            return Problem.of(
                    500,
                    "Het beleid bepaalt voor dit profiel niet wat de " + onvolledig.deel()
                            + " is. Er is geen advies gegeven. Waarschuw de beleidsmaker.");
        } else if (thrown instanceof GeenBeleid) {
            return Problem.of(
                    503, "Er is nog geen beleid geladen, dus er kan geen advies komen. Probeer het later opnieuw.");
        } else if (thrown instanceof DossierVol) {
            LOG.error("Nothing could be stored: {}", thrown.getMessage());
            return Problem.of(
                    507,
                    "Het dossier is vol. Er is niets opgeslagen: geen advies en geen besluit. Waarschuw de beheerder.");
        } else if (thrown instanceof IOException) {
            return of(new OngeldigBericht("Het bericht is niet helemaal aangekomen. Stuur het opnieuw."));
        } else if (thrown instanceof InvalidParameterException invalid) {
            return ofStatus(invalid.getErrorCode());
        } else if (thrown instanceof MultipartException && !(thrown instanceof ErrorResponse)) {
            return of(
                    new OngeldigBericht("Het formulier is niet helemaal of niet goed aangekomen. Stuur het opnieuw."));
        } else if (thrown instanceof ErrorResponse response) {
            return ofSpring(response);
        }
        return unexpected(thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown);
    }

    /** What the server made of a request that reached no controller; only a failure of its own is looked into. */
    Problem of(int status, @Nullable Throwable thrown) {
        return status >= 500 && thrown != null ? of(thrown) : ofStatus(status);
    }

    Problem ofStatus(int status) {
        String detail = ProblemTexts.detail(status);
        return status == 400 ? Problem.badRequest(detail, List.of(whole(detail))) : Problem.of(status, detail);
    }

    private Problem ofSpring(ErrorResponse response) {
        int status = response.getStatusCode().value();
        if (response instanceof HttpMediaTypeNotSupportedException unsupported) {
            return Problem.of(
                    status,
                    "Stuur het bericht als " + list(unsupported.getSupportedMediaTypes())
                            + " en zet dat in de kopregel Content-Type.");
        } else if (response instanceof HttpMediaTypeNotAcceptableException notAcceptable) {
            return Problem.of(
                    status,
                    "Deze dienst antwoordt hier met " + list(notAcceptable.getSupportedMediaTypes())
                            + ". Zet dat in de kopregel Accept.");
        }
        return ofStatus(status);
    }

    private Problem unexpected(Throwable thrown) {
        String referentie = UUID.randomUUID().toString();
        LOG.error("Unexpected error {}", referentie, thrown);
        return Problem.of(500, "Er ging iets mis in de dienst. Noem bij een melding dit nummer: " + referentie + ".")
                .withInstance("urn:uuid:" + referentie);
    }

    static Fout whole(String melding) {
        return new Fout("", null, melding);
    }

    private static String count(List<Fout> fouten, String wat) {
        return fouten.size() == 1
                ? "Er is 1 fout in " + wat + "."
                : "Er zijn " + fouten.size() + " fouten in " + wat + ".";
    }

    private static String since(Intrekking intrekking) {
        return ": op " + intrekking.tijdstip() + ", met als reden: " + intrekking.reden();
    }

    private static String list(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(" of "));
    }
}
