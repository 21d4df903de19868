package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on one application: whoever decides for the applicant ({@link Mandates}), and once it has gone up also whoever
 * decides for the superior, BKD where the records tell nobody, and the deputies of those.
 */
@Component
public class CaseMandates {

    /**
     * The same in SQL, for lists: whether the person {@code :me} with the account {@code :account} decides at the moment
     * {@code :moment} on the case {@code a} of the employee {@code e} in the unit {@code u} with the reporting line {@code l}.
     */
    static final String DECIDES =
            "(" + Mandates.DECIDES_ALSO_AS_DEPUTY + " or l.superior_id <> :me and " + WaitingClocks.WENT_UP + """
                 and (l.superior_id in (select f.employee_id from workforce.decides_for(:me, :moment) f)
                      or exists (select from workforce.reporting_line up
                           join workforce.employee b on b.agency_id = up.agency_id and b.employee_id = up.employee_id
                           join agency.unit o on o.agency_id = b.agency_id and o.unit_id = b.unit_id
                           join access.role_grant g on g.agency_id = b.agency_id and g.account_id = :account and g.role = 'BKD'
                           left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                          where up.agency_id = e.agency_id and up.employee_id = l.superior_id and up.superior_id is null
                            and (g.unit_id = 0 or o.first_in_order between s.first_in_order and s.last_in_order))))
                """;

    private final Mandates mandates;
    private final Employees employees;
    private final WaitingClocks clocks;

    CaseMandates(Mandates mandates, Employees employees, WaitingClocks clocks) {
        this.mandates = mandates;
        this.employees = employees;
        this.clocks = clocks;
    }

    @Transactional(readOnly = true)
    public Mandate of(Authority who, Case facts) {
        var own = mandates.of(who, facts.applicant());
        return own.mayDecide() || !isAbove(who, facts) || !clocks.hasGoneUp(facts.id()) ? own : Mandate.LEVEL_ABOVE;
    }

    /** Whether this person may read a case without deciding on it; what went up is read by the level above for good. */
    @Transactional(readOnly = true)
    public boolean mayRead(Authority who, Case facts) {
        return mandates.mayRead(who, facts.applicant()) || (isAbove(who, facts) && clocks.everWentUp(facts.id()));
    }

    /** Whether somebody has to wait, since the applicant has said that the recorded superior is wrong. */
    @Transactional(readOnly = true)
    public boolean isHeldBack(Authority who, Case facts) {
        return of(who, facts).restsOnTheRecordedSuperior() && mandates.isDoubted(facts.applicant());
    }

    /** Whether this is the applicant or the superior, who look at their own business. */
    @Transactional(readOnly = true)
    public boolean isNear(Authority who, Case facts) {
        return mandates.isNear(who, facts.applicant());
    }

    /** Keeps that a step was taken as a deputy, of the superior or of the level above. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, Case facts, Instant at) {
        var id = facts.id().value();
        if (mandates.of(who, facts.applicant()).mayDecide()) {
            mandates.keep(who, facts.applicant(), DecidedCase.APPLICATION, id, at);
        } else {
            superior(facts).ifPresent(it -> mandates.keep(who, it, DecidedCase.APPLICATION, id, at));
        }
    }

    /** Nobody is above in their own case, whatever they are to their superior. */
    private boolean isAbove(Authority who, Case facts) {
        return who.person().employeeId().filter(facts.applicant()::equals).isEmpty()
                && superior(facts)
                        .map(it -> mandates.of(who, it))
                        .filter(it -> it.mayDecide() && it != Mandate.UNIT_HEAD)
                        .isPresent();
    }

    private Optional<EmployeeId> superior(Case facts) {
        return employees.find(facts.applicant()).map(Employee::superior).flatMap(it -> it.employee());
    }
}
