package id.luwes.access;

/** The paths that are served without sign-in: a closed list, so that a new page is closed until somebody argues here. */
final class PublicPaths {

    static final String[] ALL = {
        "/sign-in",
        "/first-sign-in",
        "/assets/**",
        "/favicon.svg",
        "/language",
        "/theme",
        "/components",
        "/policies",
        "/policies/**",
        "/error",
        "/actuator/health",
        "/actuator/health/**"
    };

    private PublicPaths() {}
}
