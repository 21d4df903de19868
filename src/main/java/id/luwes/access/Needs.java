package id.luwes.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a handler answer programs: what a token must carry for it, beside the roles of {@link Allow}. A handler without
 * it is closed to tokens, and one with it to pages.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** One of these is enough; none means any token that is good. */
    Scope[] value() default {};
}
