package id.luwes.web;

import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Reads a failure from an exception: whose fault it is decides the status, and only the unknown is a 500. */
final class Failing {

    private static final int LONGEST_SHOWN = 40;

    private Failing() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> Failure.of(refusal);
            case ErrorResponse told -> Failure.of(told.getStatusCode());
            case MethodArgumentTypeMismatchException mismatch -> Failure.of(misread(mismatch));
            case TypeMismatchException mismatch -> Failure.of(HttpStatus.BAD_REQUEST);
            case InvalidParameterException unreadable -> Failure.of(unreadable(unreadable));
            case RequestRejectedException firewalled -> Failure.of(HttpStatus.BAD_REQUEST);
            case HttpMessageNotReadableException unreadable -> Failure.of(HttpStatus.BAD_REQUEST);
            case BindException unbound -> Failure.of(HttpStatus.BAD_REQUEST);
            case MultipartException upload ->
                Failure.of(tooLarge(upload) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
            case DuplicateKeyException twice -> Failure.of(HttpStatus.CONFLICT);
            case DataIntegrityViolationException broken -> Failure.of(integrity(broken));
            case ConcurrencyFailureException outrun -> Failure.of(HttpStatus.CONFLICT);
            case DataAccessResourceFailureException away -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case CannotCreateTransactionException away -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case QueryTimeoutException slow -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            default -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** What the container could not decode: a broken sign, too many fields, or more than it takes (413). */
    static Refusal unreadable(InvalidParameterException thrown) {
        return thrown.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? Refusal.tooLarge("web.error.413.text")
                : Refusal.malformed("web.error.parameter.unreadable");
    }

    /** A number in an address that is longer than any that is given names nothing; elsewhere it is told what was sent. */
    private static Refusal misread(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getRequiredType() == long.class
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return new NotFound();
        }
        var sent = String.valueOf(mismatch.getValue());
        var shown = sent.length() > LONGEST_SHOWN ? sent.substring(0, LONGEST_SHOWN) + "…" : sent;
        var key = mismatch.getRequiredType() == LocalDate.class
                ? "web.error.parameter.date"
                : "web.error.parameter.value";
        return Refusal.malformed(key, mismatch.getName(), shown);
    }

    /**
     * The net below the checks of each form: a value that the store cannot read (class 22) or that breaks a rule of a
     * column (23514) was sent by somebody; any other broken rule is ours.
     */
    private static HttpStatus integrity(DataIntegrityViolationException broken) {
        var state = state(broken);
        if (state.startsWith("22")) {
            return HttpStatus.BAD_REQUEST;
        }
        return state.equals("23514") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String state(DataIntegrityViolationException broken) {
        return broken.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() != null
                ? sql.getSQLState()
                : "";
    }

    private static boolean tooLarge(Throwable upload) {
        for (var cause = upload; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("SizeLimit")) {
                return true;
            }
        }
        return false;
    }
}
