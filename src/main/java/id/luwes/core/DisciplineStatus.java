package id.luwes.core;

/** Whether a disciplinary case or punishment (PP 94/2021) runs against a person, and of which level. */
public enum DisciplineStatus {
    NONE,
    IN_PROCESS,
    LIGHT,
    MEDIUM,
    HEAVY
}
