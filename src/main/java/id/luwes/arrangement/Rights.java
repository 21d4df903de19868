package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the right that somebody has today by the verdict in force. */
interface Rights {

    Right of(EmployeeId person);

    /** The same for several, for lists. */
    default Map<EmployeeId, Right> all(Collection<EmployeeId> people) {
        return people.stream().distinct().collect(Collectors.toMap(it -> it, this::of));
    }
}
