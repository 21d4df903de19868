package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The people of a plan as the store knows them: under which numbers, with which accounts, and who decides for whom. */
final class Residents {

    private final AgencyId agency;
    private final AgencyPlan plan;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<Long, Long> accounts = new HashMap<>();
    private final List<Long> offices;

    private Residents(AgencyId agency, AgencyPlan plan, List<Long> offices) {
        this.agency = agency;
        this.plan = plan;
        this.offices = offices;
    }

    private record Known(long employee, long unit, @Nullable Long superior) {}

    static Residents of(AgencyPlan plan, JdbcOperations jdbc) {
        var offices =
                jdbc.query("select office_id from agency.office order by office_id", (row, number) -> row.getLong(1));
        var residents = new Residents(CurrentAgency.required(), plan, offices);
        jdbc.query(
                "select e.nip, e.employee_id, e.unit_id, l.superior_id, a.account_id from workforce.employee e"
                        + " left join workforce.reporting_line l on l.employee_id = e.employee_id"
                        + " left join access.account a on a.employee_id = e.employee_id",
                row -> {
                    var superior = row.getLong(4);
                    residents.known.put(
                            row.getString(1),
                            new Known(row.getLong(2), row.getLong(3), superior == 0 ? null : superior));
                    residents.accounts.put(row.getLong(2), row.getLong(5));
                });
        return residents;
    }

    AgencyId agency() {
        return agency;
    }

    /** The people of the plan who are still there; a visitor may have changed the records. */
    List<Person> people() {
        return plan.people().stream()
                .filter(it -> known.containsKey(it.nip().value()))
                .toList();
    }

    /** The same by the number of their record. */
    Map<Long, Person> byNumber() {
        var people = new HashMap<Long, Person>();
        people().forEach(it -> people.put(employee(it), it));
        return people;
    }

    /** Whether somebody other than the person decides on their cases. */
    boolean othersDecide(Person person) {
        var decider = decider(person);
        return decider != null && decider != employee(person);
    }

    /** Whether a visitor may sign in as this person. */
    boolean plays(Person person) {
        return plan.cast().stream().flatMap(it -> it.player().stream()).anyMatch(it -> it.number() == person.number());
    }

    /** Whether the superior whom a visitor plays decides on this person's cases. */
    boolean waitsForAVisitor(Person person) {
        var superior = superior(person);
        int played = Cast.number(plan.cast(), "atasan");
        return superior != null
                && played >= 0
                && superior == employee(plan.people().get(played));
    }

    long employee(Person person) {
        return known(person).employee();
    }

    long unit(Person person) {
        return known(person).unit();
    }

    /** Who decides on this person's cases; null where that is BKD. */
    @Nullable
    Long superior(Person person) {
        return known(person).superior();
    }

    long account(Person person) {
        return accounts.getOrDefault(known(person).employee(), 0L);
    }

    /** Whose number stands by a decision: the superior's, or that of whoever decides for BKD. */
    @Nullable
    Long decider(Person person) {
        var superior = known(person).superior();
        return superior == null ? bkd().map(this::employee).orElse(null) : superior;
    }

    /** The account of whoever decides. */
    long decidingAccount(Person person) {
        var decider = decider(person);
        return decider == null ? 0 : accounts.getOrDefault(decider, 0L);
    }

    /** Whoever decides on this person's cases, as the use cases know them. */
    Authority authority(Person person) {
        var decider = decider(person);
        return new Authority(
                new SignedIn(agency.value(), decidingAccount(person), decider == null ? 0 : decider),
                Set.of(Role.SUPERIOR),
                List.of());
    }

    private Optional<Person> bkd() {
        return plan.cast().stream()
                .filter(it -> it.grants().stream().anyMatch(grant -> grant.role() == Role.BKD))
                .flatMap(it -> it.player().stream())
                .findFirst();
    }

    List<Long> offices() {
        return offices;
    }

    private Known known(Person person) {
        var found = known.get(person.nip().value());
        if (found == null) {
            throw new IllegalStateException("%s is not in the store.".formatted(person.nip()));
        }
        return found;
    }
}
