package id.luwes.demo;

import id.luwes.core.DateRange;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Who is due, and who works elsewhere, by the agreements and absences that lie in the store; a visitor's too. */
final class Whereabouts {

    private final Map<Long, List<Away>> away = new HashMap<>();
    private final Map<Long, List<DateRange>> absences = new HashMap<>();
    private final Map<Long, Place> offices = new HashMap<>();

    private Whereabouts() {}

    /**
     * A weekday elsewhere.
     *
     * @param until the first day on which it holds no longer
     * @param office which one, where the place is another office
     */
    private record Away(
            LocalDate from,
            LocalDate until,
            int weekday,
            String place,
            @Nullable Long office) {

        boolean covers(LocalDate day) {
            return day.getDayOfWeek().getValue() == weekday && !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** Everything that concerns some days. */
    static Whereabouts during(DateRange days, JdbcOperations jdbc) {
        var whereabouts = new Whereabouts();
        whereabouts.readAgreements(days, jdbc);
        jdbc.query(
                "select employee_id, first_day, last_day from absence.absence"
                        + " where cancelled_at is null and first_day <= ? and last_day >= ?",
                row -> {
                    whereabouts
                            .absences
                            .computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(new DateRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
                },
                Date.valueOf(days.last()),
                Date.valueOf(days.first()));
        jdbc.query("select office_id, latitude, longitude from agency.office", row -> {
            whereabouts.offices.put(row.getLong(1), new Place(row.getDouble(2), row.getDouble(3)));
        });
        return whereabouts;
    }

    private void readAgreements(DateRange days, JdbcOperations jdbc) {
        jdbc.query(
                "select t.employee_id, t.from_day, t.until_day, d.weekday, d.place_kind, d.place_office_id"
                        + " from arrangement.term_in_force t join arrangement.agreement_day d"
                        + " using (agency_id, agreement_id, term_number)"
                        + " where d.mode = 'AWAY' and t.from_day <= ? and t.until_day > ?",
                row -> {
                    away.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(new Away(
                                    row.getObject(2, LocalDate.class),
                                    row.getObject(3, LocalDate.class),
                                    row.getInt(4),
                                    row.getString(5),
                                    row.getObject(6, Long.class)));
                },
                Date.valueOf(days.last()),
                Date.valueOf(days.first()));
    }

    /** Whether nothing excuses somebody on a working day. */
    boolean isDue(long employee, LocalDate day) {
        return absences.getOrDefault(employee, List.of()).stream().noneMatch(it -> it.contains(day));
    }

    /** Where somebody works who is not at the own office on that day; empty for who is. */
    Optional<Place> elsewhere(long employee, LocalDate day, Place home) {
        return away.getOrDefault(employee, List.of()).stream()
                .filter(it -> it.covers(day))
                .findFirst()
                .map(it -> place(it, home));
    }

    private Place place(Away away, Place home) {
        return switch (away.place()) {
            case "OFFICE_OTHER" -> offices.getOrDefault(away.office() == null ? 0L : away.office(), home);
            case "OTHER_APPROVED" -> home.moved(2.4, -1.7);
            default -> home;
        };
    }
}
