package id.luwes.evidence;

import id.luwes.core.EmployeeId;
import java.util.Set;

/**
 * Where somebody puts files: with what they are evidence of.
 *
 * @param of whose evidence it is
 * @param settled files of the subject that were handed in already, so that they do not count as ready any more
 */
public record Place(Subject subject, EmployeeId of, Set<FileId> settled) {

    public Place {
        settled = Set.copyOf(settled);
    }
}
