package id.luwes.imports;

/** Somebody has cancelled an import that was being worked on. */
final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    Cancelled() {
        super("cancelled", null, false, false);
    }
}
