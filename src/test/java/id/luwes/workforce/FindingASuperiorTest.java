package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.store.Store;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class FindingASuperiorTest {

    private final Store store;
    private final TestAgency agency;
    private final ReportingLines lines;
    private final Employees employees;

    FindingASuperiorTest(Store store) {
        this.store = store;
        this.agency = TestAgency.in(store);
        this.lines = new ReportingLines(agency.jdbc(), news -> {}, java.time.Clock.systemUTC());
        this.employees = new Employees(agency.jdbc());
    }

    @Test
    void is_the_head_of_the_unit_and_for_heads_the_head_above() {
        var top = agency.unit("Dinas", null);
        var below = agency.unit("Bidang", top);
        var chief = agency.head("Kepala Dinas", top);
        var head = agency.head("Kepala Bidang", below);
        var planner = agency.employee("Perencana", below);
        agency.in(lines::draw);

        assertThat(superiorOf(planner)).isEqualTo(new Superior.Person(head, "Kepala Bidang", "Kepala Bagian"));
        assertThat(superiorOf(head).employee()).contains(chief);
        assertThat(superiorOf(chief)).isEqualTo(new Superior.Bkd(LineProblem.NONE));
    }

    @Test
    void is_not_lost_when_somebody_draws_while_an_import_has_drawn_but_not_ended() throws Exception {
        var top = agency.unit("Dinas", null);
        var chief = agency.head("Kepala Dinas", top);
        var drawn = new CountDownLatch(1);
        var imported = new AtomicReference<EmployeeId>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var importing = hands.submit(() -> agency.in(() -> {
                imported.set(agency.employee("Perencana", top));
                var lines = this.lines.draw();
                drawn.countDown();
                pause();
                return lines;
            }));
            drawn.await();
            agency.in(lines::draw);
            importing.get();
        }
        assertThat(superiorOf(imported.get()).employee()).contains(chief);
    }

    @Test
    void goes_up_over_units_without_a_head() {
        var top = agency.unit("Dinas", null);
        var empty = agency.unit("Bidang", top);
        var below = agency.unit("Seksi", empty);
        var chief = agency.head("Kepala Dinas", top);
        var head = agency.head("Kepala Seksi", below);
        var stray = agency.employee("Tanpa Kepala", empty);
        agency.in(lines::draw);

        assertThat(superiorOf(head).employee()).contains(chief);
        assertThat(superiorOf(stray).employee()).contains(chief);
    }

    @Test
    void follows_the_nip_of_the_records_before_the_organisation() {
        var top = agency.unit("Dinas", null);
        agency.head("Kepala Dinas", top);
        var mentor = agency.employee("Ketua Tim", top);
        var planner = agency.employee("Perencana", top, false, TestAgency.nip(2));
        agency.in(lines::draw);

        assertThat(superiorOf(planner).employee()).contains(mentor);
    }

    @Test
    void tells_of_a_nip_that_belongs_to_nobody() {
        var top = agency.unit("Dinas", null);
        agency.head("Kepala Dinas", top);
        var planner = agency.employee("Perencana", top, false, "199001012015011999");
        agency.in(lines::draw);

        assertThat(superiorOf(planner)).isEqualTo(new Superior.Bkd(LineProblem.UNKNOWN_NIP));
    }

    @Test
    void breaks_a_circle_for_those_on_it_and_nobody_else() {
        var top = agency.unit("Dinas", null);
        var chief = agency.employee("Kepala Dinas", top, true, TestAgency.nip(2));
        var deputy = agency.employee("Wakil", top, false, TestAgency.nip(1));
        var planner = agency.employee("Perencana", top);
        var alone = agency.employee("Bosnya Sendiri", top, false, TestAgency.nip(4));
        agency.in(lines::draw);

        assertThat(superiorOf(chief)).isEqualTo(new Superior.Bkd(LineProblem.CYCLE));
        assertThat(superiorOf(deputy)).isEqualTo(new Superior.Bkd(LineProblem.CYCLE));
        assertThat(superiorOf(alone)).isEqualTo(new Superior.Bkd(LineProblem.CYCLE));
        assertThat(superiorOf(planner).employee()).contains(chief);
    }

    @Test
    void changes_nothing_when_nothing_has_changed_and_forgets_who_left() {
        var top = agency.unit("Dinas", null);
        var chief = agency.head("Kepala Dinas", top);
        var planner = agency.employee("Perencana", top);

        assertThat(agency.in(lines::draw)).isEqualTo(2);
        assertThat(agency.in(lines::draw)).isZero();
        assertThat(agency.in(() -> lines.standing(chief).superior())).isTrue();
        assertThat(agency.in(() -> lines.reportsTo(planner, chief))).isTrue();

        agency.run(() -> agency.jdbc()
                .sql("update workforce.employee set active = false where employee_id = :id")
                .param("id", planner.value())
                .update());
        assertThat(agency.in(lines::draw)).isEqualTo(1);
        assertThat(agency.in(() -> lines.standing(chief).superior())).isFalse();
    }

    @Test
    void stays_within_the_agency() {
        var top = agency.unit("Dinas", null);
        var chief = agency.head("Kepala Dinas", top);
        agency.in(lines::draw);
        var elsewhere = TestAgency.in(store);

        assertThat(elsewhere.in(lines::draw)).isZero();
        assertThat(elsewhere.in(() -> employees.find(chief))).isEmpty();
        assertThat(elsewhere.in(() -> lines.unitOf(chief))).isEmpty();
        assertThat(agency.in(() -> lines.unitOf(chief))).contains(top);
    }

    private Superior superiorOf(EmployeeId employee) {
        return agency.in(() -> employees.find(employee)).map(Employee::superior).orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
