package id.luwes.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of what is known of people: who looked at it, and what they asked for, stands in the audit trail. The same list,
 * asked for in the same way, is told once an hour, so that turning pages does not fill the trail.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LookedAt {

    /** The parameters by which the list is filtered; the number of a page is none. */
    String[] value() default {"q", "unit", "state", "month"};
}
