package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.VerdictId;

/**
 * An agreement with more days a week than the verdict in force gives.
 *
 * @param agreed the most days a week that are still to come
 * @param right what the verdict in force gives
 * @param firstVerdict of the person under the policy of that verdict, later than the grant
 */
record Overdrawn(
        AgreementId id,
        ApplicationId application,
        EmployeeId employee,
        int agreed,
        int right,
        VerdictId firstVerdict) {}
