package id.luwes.store;

/** The store cannot be opened, and the message tells what to do about it. */
public final class StoreProblem extends RuntimeException {

    StoreProblem(String message) {
        super(message);
    }

    StoreProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
