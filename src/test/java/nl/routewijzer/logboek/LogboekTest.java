package nl.routewijzer.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.logboek.Breuk.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot happen to the log unseen, by whoever can write in its database but does not have its key. */
class LogboekTest {
    private static final int REGELS = 240;
    private static final int ELKE = 60;
    private static final int KEREN = 100;
    private static final Zegelsleutel SLEUTEL = Zegelsleutel.generate();
    private static final Zegelsleutel ANDERE = Zegelsleutel.generate();

    private final Random random = new Random(17);

    private record Rij(long volgnummer, long micros, List<@Nullable String> velden, byte[] schakel) {
        private Rij op(long nummer) {
            return new Rij(nummer, micros, velden, schakel);
        }

        private Rij met(int veld, String tekst) {
            List<@Nullable String> anders = new ArrayList<>(velden);
            anders.set(veld, tekst);
            return new Rij(volgnummer, micros, anders, schakel);
        }

        private Rij linked(byte[] vorige) {
            return new Rij(volgnummer, micros, velden, new Keten().next(vorige, volgnummer, micros, velden));
        }
    }

    /** The log, and what somebody does to it. Lines are counted from 1, as in the log. */
    private static final class Kopie {
        private final List<Rij> rijen = new ArrayList<>();
        private final List<Zegel> zegels = new ArrayList<>();

        private Kopie() {
            for (int nummer = 1; nummer <= REGELS; nummer++) {
                Logregel regel = Voorbeeldregel.van(nummer);
                rijen.add(new Rij(nummer, regel.micros(), regel.velden(), new byte[0]).linked(before(nummer)));
                if (nummer % ELKE == 0) {
                    zegels.add(zegel(nummer, SLEUTEL));
                }
            }
        }

        private Zegel zegel(int regel, Zegelsleutel sleutel) {
            return Zegel.sign(regel / ELKE, Instant.EPOCH, regel, rij(regel).schakel, sleutel);
        }

        private Rij rij(int nummer) {
            return rijen.get(nummer - 1);
        }

        private byte[] before(int nummer) {
            return nummer == 1 ? Keten.begin() : rij(nummer - 1).schakel;
        }

        private void change(int nummer, Rij rij) {
            rijen.set(nummer - 1, rij);
        }

        private void renumber() {
            for (int nummer = 1; nummer <= rijen.size(); nummer++) {
                change(nummer, rij(nummer).op(nummer));
            }
        }

        private void recompute(int from, int to) {
            for (int nummer = from; nummer <= to; nummer++) {
                change(nummer, rij(nummer).linked(before(nummer)));
            }
        }

        private Optional<Breuk> check() {
            long einde = rijen.isEmpty() ? 0 : rijen.get(rijen.size() - 1).volgnummer;
            Zegelcontrole zegelcontrole = new Zegelcontrole(zegels, SLEUTEL);
            Schakelcontrole controle = new Schakelcontrole(0, Keten.begin(), zegelcontrole.byLine());
            for (Rij rij : rijen) {
                if (!controle.accept(rij.volgnummer, rij.micros, rij.velden, rij.schakel)) {
                    break;
                }
            }
            return Breuk.eerste(controle.end(einde), zegelcontrole.check(einde));
        }
    }

    private enum Aanval {
        VELD {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.change(nummer, kopie.rij(nummer).met(random.nextInt(10), "ander"));
                return new Breuk(nummer, Soort.GEWIJZIGD);
            }
        },
        MOMENT {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                Rij rij = kopie.rij(nummer);
                kopie.change(nummer, new Rij(nummer, rij.micros + 1, rij.velden, rij.schakel));
                return new Breuk(nummer, Soort.GEWIJZIGD);
            }
        },
        WEG {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.rijen.remove(nummer - 1);
                return new Breuk(nummer, Soort.ONTBREEKT);
            }
        },
        WEG_EN_DOORGENUMMERD {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.rijen.remove(nummer - 1);
                kopie.renumber();
                return new Breuk(nummer, Soort.GEWIJZIGD);
            }
        },
        VERWISSELD {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                Collections.swap(kopie.rijen, nummer - 1, nummer);
                kopie.renumber();
                return new Breuk(nummer, Soort.GEWIJZIGD);
            }
        },
        INGEVOEGD {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.rijen.add(nummer, kopie.rij(nummer));
                kopie.renumber();
                return new Breuk(nummer + 1, Soort.GEWIJZIGD);
            }
        },
        EEN_SCHAKEL_HERREKEND {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.change(nummer, kopie.rij(nummer).met(5, "ander"));
                kopie.recompute(nummer, nummer);
                return nummer % ELKE == 0
                        ? new Breuk(nummer, Soort.HERSCHREVEN)
                        : new Breuk(nummer + 1, Soort.GEWIJZIGD);
            }
        },
        ALLES_HERREKEND {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.change(nummer, kopie.rij(nummer).met(5, "ander"));
                kopie.recompute(nummer, REGELS);
                return new Breuk(sealed(nummer), Soort.HERSCHREVEN);
            }
        },
        ALLES_HERREKEND_EN_VERZEGELD {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.change(nummer, kopie.rij(nummer).met(5, "ander"));
                kopie.recompute(nummer, REGELS);
                kopie.zegels.replaceAll(zegel -> kopie.zegel((int) zegel.regel(), ANDERE));
                return new Breuk(ELKE, Soort.ZEGEL_ONGELDIG);
            }
        },
        AFGEKNIPT {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                kopie.rijen.subList(nummer, REGELS).clear();
                return new Breuk(nummer + 1, Soort.AFGEKNIPT);
            }
        },
        ZEGEL_WEG {
            @Override
            Breuk at(Kopie kopie, int nummer, Random random) {
                int zegel = random.nextInt(REGELS / ELKE - 1);
                kopie.zegels.remove(zegel);
                return new Breuk(zegel * ELKE, Soort.ZEGEL_ONTBREEKT);
            }
        };

        /** @return where it should be found */
        abstract Breuk at(Kopie kopie, int nummer, Random random);

        private static int sealed(int nummer) {
            return (nummer + ELKE - 1) / ELKE * ELKE;
        }
    }

    @Test
    void a_log_that_nobody_touched_is_whole() {
        assertThat(new Kopie().check()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_to_it_is_found_at_its_place(Aanval aanval) {
        for (int keer = 0; keer < KEREN; keer++) {
            Kopie kopie = new Kopie();
            int nummer = 1 + random.nextInt(REGELS - 1);

            Breuk verwacht = aanval.at(kopie, nummer, random);

            assertThat(kopie.check()).as("line %d", nummer).contains(verwacht);
        }
    }

    @Test
    void what_is_emptied_is_missed_by_its_seals() {
        Kopie kopie = new Kopie();
        kopie.rijen.clear();

        assertThat(kopie.check()).contains(new Breuk(1, Soort.AFGEKNIPT));
        assertThat(kopie.check().orElseThrow())
                .hasToString("Breuk bij regel 1: vanaf deze regel is het einde van het logboek weg: een zegel kent meer"
                        + " regels.");
    }

    /** What stands in one field cannot move to the next one. */
    @Test
    void no_two_lines_have_the_same_link() {
        byte[] een = new Keten().next(Keten.begin(), 1, 0, List.of("ab", "c"));

        assertThat(Stream.of(List.of("a", "bc"), List.of("abc"), Arrays.asList("ab", "c", null), List.of("ab", "c", ""))
                        .map(velden -> new Keten().next(Keten.begin(), 1, 0, velden)))
                .doesNotContain(een)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_key_is_read_as_it_was_written_and_its_public_part_only_checks() {
        Zegelsleutel gelezen = Zegelsleutel.read(SLEUTEL.pem());
        Zegelsleutel openbaar = Zegelsleutel.read(SLEUTEL.openbarePem());
        Zegel zegel = Zegel.sign(1, Instant.EPOCH, 1, Keten.begin(), gelezen);

        assertThat(zegel.isSignedBy(openbaar)).isTrue();
        assertThat(zegel.isSignedBy(ANDERE)).isFalse();
        assertThat(SLEUTEL.openbarePem()).doesNotContain("PRIVATE");
        assertThatThrownBy(() -> Zegel.sign(1, Instant.EPOCH, 1, Keten.begin(), openbaar))
                .hasMessage("this key can only check");
    }

    @Test
    void a_text_without_a_key_or_with_the_half_of_another_is_refused() {
        String geheim = SLEUTEL.pem().replace(SLEUTEL.openbarePem(), "");

        assertThatThrownBy(() -> Zegelsleutel.read("geen sleutel")).hasMessage("no PUBLIC KEY in it");
        assertThatThrownBy(() -> Zegelsleutel.read(geheim)).hasMessage("no PUBLIC KEY in it");
        assertThatThrownBy(() -> Zegelsleutel.read(geheim + ANDERE.openbarePem()))
                .hasMessage("the PUBLIC KEY does not belong to the PRIVATE KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan Jansen", "jan@example.nl", "", "K-1 ziek", "01-02-1990 te Druten"})
    void nothing_but_a_kenmerk_is_taken_for_one(String tekst) {
        assertThatThrownBy(() -> Voorbeeldregel.bekijken(Instant.EPOCH).over("druten", tekst))
                .hasMessage("no kenmerk, so it may not stand in the log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /adviezen?zoek=Jan", "POST /v1/adviezen Jan Jansen", "Jan", ""})
    void nothing_but_a_page_or_an_operation_is_taken_for_one(String tekst) {
        Logregel regel = Voorbeeldregel.van(1);

        assertThatThrownBy(() -> new Logregel(
                        regel.tijdstip(),
                        regel.account(),
                        regel.naam(),
                        regel.rollen(),
                        regel.recht(),
                        null,
                        null,
                        UUID.randomUUID(),
                        tekst,
                        regel.grond(),
                        regel.uitkomst()))
                .hasMessage("no page and no operation, so it may not stand in the log");
    }
}
