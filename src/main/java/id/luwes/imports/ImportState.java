package id.luwes.imports;

/** How far an import is. */
public enum ImportState {
    /** The file is being read and compared. */
    READING,
    /** Somebody must say what the columns mean; nothing was read. */
    COLUMNS,
    /** What would change is told; it waits to be applied. */
    CHECKED,
    APPLYING,
    APPLIED,
    CANCELLED,
    FAILED;

    /** Whether somebody works on it. */
    public boolean isAtWork() {
        return this == READING || this == APPLYING;
    }

    /** Whether it can still be cancelled. */
    public boolean isOpen() {
        return isAtWork() || this == COLUMNS || this == CHECKED;
    }
}
