package id.luwes.cli;

/** The whole call cannot be carried out; the message says why and the way out. */
final class CannotDecide extends RuntimeException {

    CannotDecide(String message) {
        super(message);
    }
}
