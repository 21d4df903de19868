package id.luwes.policy;

/** A text is no receipt; the message says where and why. */
public final class ReceiptProblem extends IllegalArgumentException {

    ReceiptProblem(String message) {
        super(message);
    }
}
