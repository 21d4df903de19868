package id.luwes.arrangement;

import id.luwes.arrangement.OpenWindow.Day;
import id.luwes.arrangement.OpenWindow.Standing;
import id.luwes.core.EmployeeId;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.Windows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The windows of the organisation that are open to somebody, and how their days stand; as many statements for one as for many. */
@Component
public class OpenWindows {

    private final Windows windows;
    private final DayProspects prospects;

    OpenWindows(Windows windows, DayProspects prospects) {
        this.windows = windows;
        this.prospects = prospects;
    }

    /** Those with a working day from tomorrow on, the next one first. */
    @Transactional(readOnly = true)
    public List<OpenWindow> of(EmployeeId person) {
        var offered = windows.toCome(person);
        if (offered.isEmpty()) {
            return List.of();
        }
        var found = prospects.atHome(person, offered.keySet().stream().sorted().toList());
        var days = new LinkedHashMap<KeptRegime, List<Day>>();
        found.forEach((day, broken) -> standing(broken).ifPresent(standing -> {
            var rule = Optional.ofNullable(offered.get(day)).orElseThrow();
            days.computeIfAbsent(rule, it -> new ArrayList<>()).add(new Day(day, standing));
        }));
        return days.entrySet().stream()
                .map(it -> new OpenWindow(it.getKey(), it.getValue()))
                .toList();
    }

    /** Empty for a day on which nobody works. */
    private static Optional<Standing> standing(Optional<DayRule> broken) {
        return broken.isEmpty()
                ? Optional.of(Standing.OPEN)
                : switch (broken.get()) {
                    case NOT_CALLED_IN -> Optional.of(Standing.CALLED_IN);
                    case ASKED_ONCE -> Optional.of(Standing.WAITS);
                    case DIFFERENT -> Optional.of(Standing.AWAY);
                    case PRESENT -> Optional.of(Standing.ABSENT);
                    case NOT_BEGUN, AGREED, WORKING_DAY, NO_EMERGENCY, ONE_WEEK, QUOTA -> Optional.empty();
                };
    }
}
