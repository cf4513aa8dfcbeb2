package nl.routewijzer.web.pagina;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Consultants who click at once: each fills in the form, looks at the advice, looks it up and begins anew. Against a running
 * service it is a benchmark: {@code java -cp target/test-classes nl.routewijzer.web.pagina.Belasting http://localhost:8080 20 10 1000}
 * lets 20 consultants go round 10 times and look at each page for a second; without the last number nobody looks.
 */
final class Belasting {
    /** One page that was asked for. */
    record Klik(String pad, int status, long milliseconden) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final String adres;
    private final Duration kijktijd;

    Belasting(String adres) {
        this(adres, Duration.ZERO);
    }

    private Belasting(String adres, Duration kijktijd) {
        this.adres = adres;
        this.kijktijd = kijktijd;
    }

    public static void main(String[] args) throws Exception {
        Duration kijktijd = Duration.ofMillis(args.length > 3 ? Long.parseLong(args[3]) : 0);
        List<Klik> klikken = new Belasting(args[0], kijktijd).run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.out.println(report(klikken));
    }

    /** The pages a second slowest of twenty, and the worst, in milliseconds; and every status that was answered. */
    static String report(List<Klik> klikken) {
        List<Long> tijden = klikken.stream().map(Klik::milliseconden).sorted().toList();
        return klikken.size() + " pages, median " + tijden.get(tijden.size() / 2) + " ms, p95 "
                + tijden.get(tijden.size() * 95 / 100) + " ms, worst " + tijden.get(tijden.size() - 1) + " ms, "
                + klikken.stream().collect(Collectors.groupingBy(Klik::status, Collectors.counting()));
    }

    List<Klik> run(int consulenten, int rondes) throws InterruptedException, ExecutionException {
        ExecutorService handen = Executors.newFixedThreadPool(consulenten);
        try {
            List<Callable<List<Klik>>> werk = new ArrayList<>();
            for (int i = 0; i < consulenten; i++) {
                int consulent = i;
                werk.add(() -> work(consulent, rondes));
            }
            List<Klik> klikken = new ArrayList<>();
            for (Future<List<Klik>> gedaan : handen.invokeAll(werk)) {
                klikken.addAll(gedaan.get());
            }
            return klikken;
        } finally {
            handen.shutdownNow();
        }
    }

    private List<Klik> work(int consulent, int rondes) throws IOException, InterruptedException {
        List<Klik> klikken = new ArrayList<>();
        for (int ronde = 0; ronde < rondes; ronde++) {
            String kenmerk = "LAST-" + consulent + "-" + ronde;
            click("/", klikken);
            click("/adviezen/nieuw", klikken);
            HttpResponse<String> gegeven = post("/adviezen", form(kenmerk, consulent), klikken);
            String advies = gegeven.headers().firstValue("Location").orElse("/geen-adres");
            click(URI.create(advies).getPath(), klikken);
            click("/adviezen?zoek=" + kenmerk, klikken);
        }
        return klikken;
    }

    private static Map<String, String> form(String kenmerk, int consulent) {
        return Map.of(
                "kenmerk", kenmerk,
                "gemeente", consulent % 2 == 0 ? "nijmegen" : "urk",
                "geboortedatum", "5-6-19" + (60 + consulent),
                "regeling", "PARTICIPATIEWET",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "TIJDELIJKE_BELEMMERING",
                "werknemersvaardigheden", "ONTWIKKELBAAR",
                "motivatie", consulent % 3 == 0 ? "ONVOLDOENDE" : "VOLDOENDE",
                "beschikbaarheid", "ONTWIKKELBAAR",
                "leefgebieden.SCHULDEN", "NIET_AANGEPAKT");
    }

    private void click(String pad, List<Klik> klikken) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(adres + pad)), pad, klikken);
    }

    private HttpResponse<String> post(String pad, Map<String, String> velden, List<Klik> klikken)
            throws IOException, InterruptedException {
        String body = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(adres + pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                pad,
                klikken);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String pad, List<Klik> klikken)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> response =
                client.send(request.header("Accept-Language", "nl").build(), BodyHandlers.ofString());
        klikken.add(new Klik(pad, response.statusCode(), (System.nanoTime() - begin) / 1_000_000));
        LockSupport.parkNanos(kijktijd.toNanos());
        return response;
    }
}
