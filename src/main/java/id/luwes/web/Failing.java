package id.luwes.web;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Reads a failure from an exception: whose fault it is decides the status, and only the unknown is a 500. */
final class Failing {

    private Failing() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> Failure.of(refusal);
            case ErrorResponse told -> Failure.of(told.getStatusCode());
            case TypeMismatchException mismatch -> Failure.of(HttpStatus.BAD_REQUEST);
            case HttpMessageNotReadableException unreadable -> Failure.of(HttpStatus.BAD_REQUEST);
            case BindException unbound -> Failure.of(HttpStatus.BAD_REQUEST);
            case MultipartException upload ->
                Failure.of(tooLarge(upload) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
            case DuplicateKeyException twice -> Failure.of(HttpStatus.CONFLICT);
            case ConcurrencyFailureException outrun -> Failure.of(HttpStatus.CONFLICT);
            case DataAccessResourceFailureException away -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case CannotCreateTransactionException away -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case QueryTimeoutException slow -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            default -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
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
