package id.luwes.schedule;

import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan of one person for one working day.
 *
 * @param place where, if away; only the superior and the person may see it
 * @param hours from when to when the person works and can be reached, by the agreement or by the office
 * @param agreement by which it was agreed; empty where none runs
 */
public record PlannedDay(
        EmployeeId employee,
        LocalDate day,
        PlanMode mode,
        Optional<Place> place,
        Hours hours,
        Optional<AgreementId> agreement) {}
