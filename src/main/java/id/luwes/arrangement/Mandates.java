package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.StandIn;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import id.luwes.workforce.Superior;
import id.luwes.workforce.SuperiorDoubts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides for whom, by the organisation as it is now: the superior, the head of a service unit for the counter, and
 * the civil-service agency where there is no superior, and deputies of those. Nobody on themselves, and no case without somebody.
 */
@Component
public class Mandates {

    /**
     * The same in SQL, for lists: whether the person {@code :me} with the account {@code :account} decides for the
     * employee {@code e} in the unit {@code u} with the reporting line {@code l}.
     */
    static final String DECIDES = decides("l.superior_id = :me");

    /** The same, also as a deputy at the moment {@code :moment}, for what waits. */
    static final String DECIDES_ALSO_AS_DEPUTY =
            decides("e.employee_id in (select f.employee_id from workforce.decides_for(:me, :moment) f)");

    private final Employees employees;
    private final Heads heads;
    private final DeputyActs acts;
    private final SuperiorDoubts doubts;

    Mandates(Employees employees, Heads heads, DeputyActs acts, SuperiorDoubts doubts) {
        this.employees = employees;
        this.heads = heads;
        this.acts = acts;
        this.doubts = doubts;
    }

    private static String decides(String asSuperior) {
        return "(" + asSuperior + """

                    or exists (select from access.role_grant g
                         left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                        where g.agency_id = e.agency_id and g.account_id = :account
                          and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order)
                          and (g.role = 'BKD' and l.superior_id is null
                               or g.role = 'UNIT_HEAD' and u.serves_public and not e.heads_unit
                                  and not exists (select from workforce.reporting_line mine
                                       where mine.agency_id = e.agency_id and mine.employee_id = :me
                                         and mine.superior_id = e.employee_id))))
            """;
    }

    @Transactional(readOnly = true)
    public Mandate of(Authority who, EmployeeId applicant) {
        return employees.find(applicant).map(it -> of(who, it)).orElse(Mandate.NONE);
    }

    /** Whether the applicant has said that the recorded superior is wrong, and BKD has not answered. */
    @Transactional(readOnly = true)
    public boolean isDoubted(EmployeeId applicant) {
        return doubts.isOpen(applicant);
    }

    /** Whether this person may read a case without deciding on it. */
    @Transactional(readOnly = true)
    public boolean mayRead(Authority who, EmployeeId applicant) {
        return employees
                .find(applicant)
                .map(it -> isSelf(who, applicant)
                        || of(who, it).mayDecide()
                        || who.has(Role.BKD, it.unit().place())
                        || who.has(Role.AUDITOR, it.unit().place()))
                .orElse(false);
    }

    /** Keeps that a step was taken as a deputy; whoever heads the unit by role takes it in the own right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, EmployeeId applicant, DecidedCase kind, long caseId, Instant at) {
        employees
                .find(applicant)
                .filter(it -> of(who, it) != Mandate.UNIT_HEAD)
                .ifPresent(it -> acts.keep(who, it, kind, caseId, at));
    }

    /** In which office somebody decides: by what they may, and what the records have them as. */
    @Transactional(readOnly = true)
    public ActedAs as(Authority who, Mandate mandate) {
        return who.person()
                .employeeId()
                .flatMap(employees::find)
                .map(it -> new ActedAs(mandate, it.position().name(), it.unit().name()))
                .orElseGet(() -> new ActedAs(mandate, "", ""));
    }

    /** As whose deputy somebody would decide; empty in the own right, or where not at all. */
    @Transactional(readOnly = true)
    public Optional<StandIn> asDeputy(Authority who, EmployeeId applicant) {
        return who.standIns().isEmpty()
                ? Optional.empty()
                : employees
                        .find(applicant)
                        .filter(it -> of(who, it) != Mandate.UNIT_HEAD)
                        .flatMap(it -> Sight.asDeputy(who, it));
    }

    /** Whether this is the applicant or the superior, who look at their own business. */
    @Transactional(readOnly = true)
    public boolean isNear(Authority who, EmployeeId applicant) {
        return isSelf(who, applicant)
                || employees
                        .find(applicant)
                        .filter(it -> Sight.isSuperior(who, it))
                        .isPresent();
    }

    private Mandate of(Authority who, Employee applicant) {
        if (isSelf(who, applicant.id())) {
            return Mandate.NONE;
        }
        var place = applicant.unit().place();
        if (applicant.unit().servesPublic() && who.has(Role.UNIT_HEAD, place) && !isAbove(applicant, who)) {
            return Mandate.UNIT_HEAD;
        }
        var mandate = switch (applicant.superior()) {
            case Superior.Person superior ->
                who.person().employeeId().filter(superior.id()::equals).isPresent() ? Mandate.SUPERIOR : Mandate.NONE;
            case Superior.Bkd nobody -> who.has(Role.BKD, place) ? Mandate.BKD : Mandate.NONE;
        };
        if (!mandate.mayDecide() && Sight.asDeputy(who, applicant).isPresent()) {
            mandate = Mandate.SUPERIOR;
        }
        return mandate.mayDecide() && applicant.unit().servesPublic() && hasNoHeadBut(applicant)
                ? Mandate.ABOVE_THE_HEAD
                : mandate;
    }

    /** Whether the applicant is the head, by position or as the only one by role, or the unit has none. */
    private boolean hasNoHeadBut(Employee applicant) {
        return applicant.position().headsUnit() || !heads.othersHead(applicant);
    }

    /** A role over a unit is no power over its head, nor over one's own superior: those go to the next level up. */
    private boolean isAbove(Employee applicant, Authority who) {
        return applicant.position().headsUnit()
                || who.person()
                        .employeeId()
                        .flatMap(employees::find)
                        .filter(it -> it.superior()
                                .employee()
                                .filter(applicant.id()::equals)
                                .isPresent())
                        .isPresent();
    }

    private static boolean isSelf(Authority who, EmployeeId applicant) {
        return who.person().employeeId().filter(applicant::equals).isPresent();
    }
}
