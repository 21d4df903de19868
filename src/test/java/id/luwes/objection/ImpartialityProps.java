package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ImpartialityProps {

    @Property
    void nobody_decides_who_objects_decided_before_or_is_the_superior(
            @ForAll @IntRange(min = 1, max = 5) int member,
            @ForAll @IntRange(min = 1, max = 5) int objecting,
            @ForAll @IntRange(min = 0, max = 5) int decider,
            @ForAll @IntRange(min = 0, max = 5) int superiorThen,
            @ForAll @IntRange(min = 0, max = 5) int superiorNow) {
        boolean touched = member == objecting || member == decider || member == superiorThen || member == superiorNow;
        assertThat(Impartiality.holds(signedIn(member), facts(objecting, decider, superiorThen), person(superiorNow)))
                .isEqualTo(!touched);
    }

    /** An officer without an employee record decided; the same account takes no part. */
    @Property
    void an_account_that_decided_takes_no_part(@ForAll @IntRange(min = 1, max = 5) int account) {
        var facts = new ObjectionFacts(
                1,
                new Contested(
                        new Contestable(ContestedKind.REFUSAL, 1, 0),
                        new EmployeeId(9),
                        "REFUSED",
                        Instant.EPOCH,
                        3,
                        Optional.empty(),
                        "Alasan",
                        Map.of()),
                Optional.empty(),
                "",
                "",
                LocalDate.EPOCH,
                Instant.EPOCH,
                1);
        assertThat(Impartiality.holds(new SignedIn(1, account, 7), facts, Optional.empty()))
                .isEqualTo(account != 3);
    }

    @Property
    void an_account_of_nobody_takes_no_part(@ForAll @IntRange(min = 1, max = 5) int account) {
        assertThat(Impartiality.holds(new SignedIn(1, account * 10L, 0), facts(1, 2, 3), Optional.empty()))
                .isFalse();
    }

    private static SignedIn signedIn(int person) {
        return new SignedIn(1, person * 10L, person);
    }

    private static ObjectionFacts facts(int objecting, int decider, int superior) {
        return new ObjectionFacts(
                1,
                new Contested(
                        new Contestable(ContestedKind.REFUSAL, 1, 0),
                        new EmployeeId(objecting),
                        "REFUSED",
                        Instant.EPOCH,
                        decider * 10L,
                        person(decider),
                        "Alasan",
                        Map.of()),
                person(superior),
                "",
                "",
                LocalDate.EPOCH,
                Instant.EPOCH,
                1);
    }

    private static Optional<EmployeeId> person(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new EmployeeId(number));
    }
}
