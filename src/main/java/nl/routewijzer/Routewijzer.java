package nl.routewijzer;

import java.util.List;
import nl.routewijzer.dossier.jdbc.Logboekcontrole;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Routewijzer {
    private static final String CHECK_THE_LOG = "--routewijzer.controleer-logboek";

    public static void main(String[] args) {
        if (List.of(args).contains(CHECK_THE_LOG)) {
            System.exit(Logboekcontrole.run(args));
        }
        SpringApplication.run(Routewijzer.class, args);
    }
}
