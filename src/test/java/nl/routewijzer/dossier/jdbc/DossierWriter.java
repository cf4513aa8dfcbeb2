package nl.routewijzer.dossier.jdbc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.toegang.Toegang;
import org.h2.store.fs.FilePath;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that stores advices and besluiten on them until it is killed, and says of each only after it was stored that it was. */
final class DossierWriter {
    static final String STORED = "stored ";

    /** Behind the id when not the advice but the besluit on it was stored. */
    static final String BESLUIT = " besluit";

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
    private static final int THREADS = 4;

    private DossierWriter() {}

    public static void main(String[] properties) {
        ConfigurableApplicationContext context = start(properties);
        write(context.getBean(Adviesdossier.class), context.getBean(Besluiten.class));
    }

    /** The same without the checkpoint, to see that a test notices. */
    static final class Careless {
        private Careless() {}

        public static void main(String[] properties) {
            ConfigurableApplicationContext context = DossierWriter.start(properties);
            Zichtvraag vraag = context.getBean(Zichtvraag.class);
            DurableTransaction careless = new DurableTransaction(
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class)), Runnable::run);
            write(new JdbcAdviesdossier(vraag, new JdbcPersonen(vraag), careless), new JdbcBesluiten(vraag, careless));
        }
    }

    /** What is stored under an id follows from the id, so that a test can tell whether all of it is there. */
    static Voorbeeldstuk voorbeeld(UUID id) {
        return new Voorbeeldstuk()
                .withId(id)
                .under("sha256:" + id.toString().charAt(35))
                .advies(("{\"id\":\"" + id + "\"}").repeat(100));
    }

    /** The besluit on the advice with this id. */
    static Besluit besluit(UUID advies) {
        return Voorbeeldbesluit.deviate(
                new UUID(advies.getLeastSignificantBits(), advies.getMostSignificantBits()), advies);
    }

    private static ConfigurableApplicationContext start(String... properties) {
        FilePath.register(new ForcedFilePath());
        FilePath.register(new ReorderedFilePath());
        return DossierContext.start(properties);
    }

    private static void write(Adviesdossier dossier, Besluiten besluiten) {
        IntStream.range(0, THREADS)
                .forEach(i -> new Thread(Toegang.DIENST.bij(() -> writeForEver(dossier, besluiten))).start());
    }

    private static void writeForEver(Adviesdossier dossier, Besluiten besluiten) {
        while (true) {
            Voorbeeldstuk voorbeeld = voorbeeld(UuidCreator.getTimeOrderedEpoch());
            dossier.store(voorbeeld.stuk(), voorbeeld.beleid());
            say(STORED + voorbeeld.id() + "\n");
            besluiten.store(besluit(voorbeeld.id()));
            say(STORED + voorbeeld.id() + BESLUIT + "\n");
        }
    }

    /** One write, so that a killed process leaves no half line. */
    private static void say(String line) {
        try {
            OUT.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
