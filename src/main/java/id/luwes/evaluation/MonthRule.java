package id.luwes.evaluation;

import id.luwes.agency.WorkingCalendar;
import id.luwes.evaluation.Finding.Reason;
import id.luwes.policy.Policies;
import java.time.LocalDate;
import java.time.YearMonth;

/** The rule of the monthly evaluation, without store, clock or server. */
public final class MonthRule {

    /** So many working days lie between being told and the first day of a lesser right. */
    private static final int NOTICE = 5;

    private final Policies policies;

    public MonthRule(Policies policies) {
        this.policies = policies;
    }

    /** What follows from the inputs, by the policy in force on the last day of the month. Nothing is rounded before. */
    public Finding of(YearMonth month, MonthInputs inputs) {
        if (inputs.due().isEmpty()) {
            return new Finding.Nothing(Reason.NO_OUTPUTS);
        }
        var compliance = inputs.compliance();
        if (compliance.isEmpty()) {
            return new Finding.Nothing(Reason.NO_DAYS);
        }
        var policy = policies.inForceOn(month.atEndOfMonth());
        if (policy.isEmpty()) {
            return new Finding.Nothing(Reason.NO_POLICY);
        }
        var attainment = inputs.attainment();
        if (!inputs.waiting().isEmpty() || attainment.isEmpty()) {
            return new Finding.HeldBack();
        }
        var step = policy.get()
                .evaluation(attainment.get().percent(), compliance.get().percent());
        return new Finding.Proposed(policy.get(), step);
    }

    /**
     * The first day on which a reduction or revocation can hold: the first of the month after the evaluated one or the
     * fifth working day after the person was told, whichever is later.
     */
    public static LocalDate effect(YearMonth month, LocalDate told, WorkingCalendar calendar) {
        var next = month.plusMonths(1).atDay(1);
        var noticed = calendar.plusWorkingDays(told, NOTICE);
        return noticed.isAfter(next) ? noticed : next;
    }
}
