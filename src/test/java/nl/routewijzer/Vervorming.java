package nl.routewijzer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The rule files of this repository as an unsteady hand, a word processor or a bad disk leaves them. */
public final class Vervorming {
    private static final Map<String, String> BESTANDEN = Regelmap.files();
    private static final List<String> PADEN = List.copyOf(BESTANDEN.keySet());
    private static final List<String> BROKKEN = List.of(
            "\n- de fase is INTAKE\n",
            "\n  een van deze:\n",
            "\nals\n",
            "\nEinde\n",
            "regel U99999 \"x\"",
            "99999 maanden",
            "+999999999-12-31",
            " | | | ",
            "\"",
            "\u201e",
            "\u2022 ",
            "\t",
            "\u200b",
            "\uff21",
            "\u0000",
            "\ud800",
            " vanaf 1 tot 1",
            ", eerder A, eerder B: ",
            " of ",
            "{",
            "niet ",
            "  ");

    private final Random random;
    private final String pad;
    private String tekst;

    private Vervorming(long nummer) {
        this.random = new Random(nummer);
        this.pad = PADEN.get(random.nextInt(PADEN.size()));
        this.tekst = BESTANDEN.getOrDefault(pad, "");
        List<UnaryOperator<String>> ingrepen = List.of(
                this::deleteCharacter,
                this::insertPiece,
                this::swapCharacters,
                this::deleteLine,
                this::swapLines,
                this::moveIndentation,
                this::truncate,
                this::randomBytes,
                this::duplicateBlock,
                this::repeatLine,
                this::otherCase,
                this::longNumber);
        for (int i = random.nextInt(6); i >= 0; i--) {
            tekst = ingrepen.get(random.nextInt(ingrepen.size())).apply(tekst);
        }
    }

    /** Always the same one for the same number. */
    public static Vervorming of(long nummer) {
        return new Vervorming(nummer);
    }

    public String pad() {
        return pad;
    }

    public String tekst() {
        return tekst;
    }

    private int place(String in) {
        return random.nextInt(in.length() + 1);
    }

    private String deleteCharacter(String in) {
        int plek = place(in);
        return in.substring(0, plek) + in.substring(Math.min(in.length(), plek + 1 + random.nextInt(3)));
    }

    private String insertPiece(String in) {
        int plek = place(in);
        return in.substring(0, plek) + BROKKEN.get(random.nextInt(BROKKEN.size())) + in.substring(plek);
    }

    private String swapCharacters(String in) {
        char[] tekens = in.toCharArray();
        int plek = place(in);
        if (plek + 1 < tekens.length) {
            char teken = tekens[plek];
            tekens[plek] = tekens[plek + 1];
            tekens[plek + 1] = teken;
        }
        return new String(tekens);
    }

    private String deleteLine(String in) {
        List<String> regels = lines(in);
        regels.remove(random.nextInt(regels.size()));
        return String.join("\n", regels);
    }

    private String swapLines(String in) {
        List<String> regels = lines(in);
        Collections.swap(regels, random.nextInt(regels.size()), random.nextInt(regels.size()));
        return String.join("\n", regels);
    }

    private String moveIndentation(String in) {
        List<String> regels = lines(in);
        int plek = random.nextInt(regels.size());
        for (int i = plek; i < Math.min(regels.size(), plek + 1 + random.nextInt(4)); i++) {
            regels.set(i, regels.get(i).startsWith(" ") ? regels.get(i).strip() : "  " + regels.get(i));
        }
        return String.join("\n", regels);
    }

    private String truncate(String in) {
        return in.substring(0, place(in));
    }

    private String randomBytes(String in) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        int plek = place(in);
        return in.substring(0, plek) + new String(bytes, StandardCharsets.ISO_8859_1) + in.substring(plek);
    }

    private String duplicateBlock(String in) {
        int begin = place(in);
        int eind = begin + random.nextInt(in.length() - begin + 1);
        return in.substring(0, eind) + in.substring(begin, Math.min(eind, begin + 5_000)) + in.substring(eind);
    }

    private String repeatLine(String in) {
        List<String> regels = lines(in);
        int plek = random.nextInt(regels.size());
        String glue = random.nextBoolean() ? "\n" : " ";
        String[] keer = new String[1 + random.nextInt(60)];
        Arrays.fill(keer, regels.get(plek));
        regels.set(plek, String.join(glue, keer));
        return String.join("\n", regels);
    }

    private String otherCase(String in) {
        int plek = place(in);
        int eind = Math.min(in.length(), plek + 1 + random.nextInt(20));
        String stuk = in.substring(plek, eind);
        String anders = stuk.equals(stuk.toUpperCase(Locale.ROOT))
                ? stuk.toLowerCase(Locale.ROOT)
                : stuk.toUpperCase(Locale.ROOT);
        return in.substring(0, plek) + anders + in.substring(eind);
    }

    private String longNumber(String in) {
        String cijfer = String.valueOf(random.nextInt(10));
        return in.replace(cijfer, cijfer.repeat(1 + random.nextInt(12)));
    }

    private static List<String> lines(String in) {
        return new ArrayList<>(List.of(in.split("\n", -1)));
    }
}
