package nl.routewijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Routewijzer {
    public static void main(String[] args) {
        SpringApplication.run(Routewijzer.class, args);
    }
}
