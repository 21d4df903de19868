package id.luwes.access;

import java.util.Map;

/**
 * One line for the audit trail.
 *
 * @param action what was done, in capitals, such as {@code APPLICATION_APPROVED}
 * @param subjectKind what it was done to, such as {@code employee}; its number follows
 * @param detail what an auditor will ask for; may hold personal data, is kept apart and can be erased
 */
public record Audited(String action, String subjectKind, String subjectId, Map<String, String> detail) {

    public Audited {
        detail = Map.copyOf(detail);
    }

    public static Audited of(String action, String subjectKind, Object subjectId) {
        return new Audited(action, subjectKind, subjectId.toString(), Map.of());
    }

    public Audited with(Map<String, String> details) {
        return new Audited(action, subjectKind, subjectId, details);
    }
}
