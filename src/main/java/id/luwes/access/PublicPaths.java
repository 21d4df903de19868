package id.luwes.access;

/** The paths that are served without sign-in: a closed list, so that a new page is closed until somebody argues here. */
final class PublicPaths {

    static final String[] ALL = {
        "/unsubscribe/*",
        "/sign-in",
        "/first-sign-in",
        "/assets/**",
        "/favicon.svg",
        "/sw.js",
        "/offline",
        "/language",
        "/theme",
        "/components",
        "/robots.txt",
        "/policies",
        "/policies/**",
        "/api",
        "/error",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** What is sent by programs without a form of ours; the path itself says that it may. */
    static final String[] WITHOUT_FORM = {"/unsubscribe/*"};

    /** The same below {@code /api/v1}: what tells how to ask. */
    static final String[] OF_PROGRAMS = {"/api/v1/openapi.json"};

    private PublicPaths() {}
}
