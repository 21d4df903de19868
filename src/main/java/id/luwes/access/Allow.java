package id.luwes.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a page or an action: whoever holds one of the roles. A handler that says nothing is closed to all; a
 * method's word goes before its class's. Whether this person may see this very row is asked where the row is read.
 *
 * <p>{@link Role#AUDITOR} never passes on an action that changes something.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allow {

    /** The roles, one of which is enough; none means everybody who is signed in. */
    Role[] value() default {};
}
