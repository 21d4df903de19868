package id.luwes.policy;

/** Who knows the policies by which the agency at hand judges. */
@FunctionalInterface
public interface PolicySource {

    /** Those that are, were or will be in force. */
    Policies policies();
}
