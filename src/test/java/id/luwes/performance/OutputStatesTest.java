package id.luwes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutputStatesTest {

    private static final EmployeeId RANI = new EmployeeId(7);
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Judge DIMAS = new Judge(Optional.of(new EmployeeId(8)), 80, NOW);
    private static final Judge RATNA = new Judge(Optional.of(new EmployeeId(9)), 90, NOW);

    private final Promised promised = new Promised(
            new OutputId(1),
            RANI,
            "Peta proses bisnis",
            "peta",
            new BigDecimal("3"),
            LocalDate.parse("2026-11-30"),
            BigDecimal.ONE,
            "Proses bisnis terpetakan",
            false);
    private final Output.Open open = new Output.Open(promised, Optional.empty(), 0);

    private static Step step(long number, String quantity) {
        return new Step(
                number,
                new Work(new BigDecimal(quantity), "Tiga peta jadi", Optional.of("https://berkas.example/peta")),
                NOW);
    }

    @Nested
    class Working {

        @Test
        void progress_leaves_it_open_and_remembers_how_far_it_is() {
            var noted = open.note(step(4, "1.5"));
            assertThat(noted.progress()).contains(new BigDecimal("1.5"));
            assertThat(noted.lastStep()).isEqualTo(4);
        }

        @Test
        void what_is_handed_in_waits_and_is_more_than_nothing() {
            assertThat(open.handIn(step(5, "3")).delivery().quantity()).isEqualByComparingTo("3");
            assertThatThrownBy(() -> open.handIn(step(5, "0"))).hasMessageContaining("nothing can be handed in");
        }

        @Test
        void more_than_was_promised_may_be_handed_in() {
            assertThat(open.handIn(step(5, "4.25")).delivery().quantity()).isEqualByComparingTo("4.25");
        }

        @Test
        void what_came_back_is_worked_on_and_handed_in_again() {
            var returned = open.handIn(step(5, "3")).giveBack(new Ruling.Return(1, "Kurang legenda", DIMAS));
            assertThat(returned.progress()).contains(new BigDecimal("3"));
            var again = returned.note(step(6, "2")).handIn(step(7, "3"));
            assertThat(again.delivery().number()).isEqualTo(7);
        }
    }

    @Nested
    class Judging {

        private final Output.Delivered waiting = open.handIn(step(5, "3"));

        @Test
        void all_of_it_is_accepted_without_a_word() {
            assertThat(waiting.accept(acceptance("3", "")).ruling().accepted()).isEqualByComparingTo("3");
        }

        @Test
        void a_part_is_accepted_with_a_word_only() {
            assertThat(waiting.accept(acceptance("2", "Satu belum berlegenda"))
                            .ruling()
                            .accepted())
                    .isEqualByComparingTo("2");
            assertThatThrownBy(() -> waiting.accept(acceptance("2", ""))).hasMessageContaining("says why");
        }

        @Test
        void neither_nothing_nor_more_than_was_handed_in_is_accepted() {
            assertThatThrownBy(() -> waiting.accept(acceptance("3.01", ""))).hasMessageContaining("cannot be accepted");
            assertThatThrownBy(() -> acceptance("0", "")).hasMessageContaining("no acceptance");
        }

        @Test
        void nothing_comes_back_without_a_word() {
            assertThatThrownBy(() -> new Ruling.Return(1, "", DIMAS)).hasMessageContaining("must read why");
        }

        @Test
        void nobody_rules_on_their_own() {
            var self = new Judge(Optional.of(RANI), 70, NOW);
            assertThatThrownBy(() -> waiting.giveBack(new Ruling.Return(1, "Kurang", self)))
                    .hasMessageContaining("their own output");
            assertThatThrownBy(() -> waiting.accept(new Ruling.Acceptance(1, BigDecimal.ONE, "Baik", self)))
                    .hasMessageContaining("their own output");
        }

        @Test
        void the_own_ruling_may_be_changed_until_the_person_went_on_and_nobody_elses() {
            var returned = waiting.giveBack(new Ruling.Return(1, "Kurang legenda", DIMAS));
            assertThat(returned.mayBeChangedBy(DIMAS)).isTrue();
            assertThat(returned.mayBeChangedBy(RATNA)).isFalse();
            assertThat(returned.note(step(6, "3")).mayBeChangedBy(DIMAS)).isFalse();
            assertThat(returned.reopened().accept(acceptance("3", "")).mayBeChangedBy(DIMAS))
                    .isTrue();
        }

        private Ruling.Acceptance acceptance(String quantity, String word) {
            return new Ruling.Acceptance(1, new BigDecimal(quantity), word, DIMAS);
        }
    }

    @Nested
    class TellingOfWork {

        @Test
        void a_quantity_is_neither_negative_nor_huge_nor_finer_than_two_decimals() {
            for (var quantity : new String[] {"-1", "1000000000", "0.001"}) {
                assertThatThrownBy(() -> new Work(new BigDecimal(quantity), "Catatan", Optional.empty()))
                        .hasMessageContaining(quantity);
            }
        }

        @Test
        void evidence_lies_behind_an_address_that_cannot_run() {
            for (var link : new String[] {"javascript:alert(1)", "http://berkas.example", "berkas"}) {
                assertThatThrownBy(() -> new Work(BigDecimal.ONE, "Catatan", Optional.of(link)))
                        .hasMessageContaining(link);
            }
        }
    }
}
