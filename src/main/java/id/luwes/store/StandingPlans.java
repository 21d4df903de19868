package id.luwes.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A transaction that only reads, for questions that are long, are asked on every page, and read the same few rows by the same
 * way whoever asks: planning them takes longer than answering. In such a transaction the store may plan them once for each
 * connection and keep that; what a kept plan would make dearer is still planned anew. Not for lists with filters, whose plan
 * depends on which of them are set. Within another transaction that one's plans hold.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, label = StandingPlans.LABEL)
public @interface StandingPlans {

    /** By which the beginning of a transaction knows it. */
    String LABEL = "standing plans";
}
