package id.luwes.web;

import java.util.Optional;

/** Tells who is looking; implemented by module {@code access} as one bean. Without it everybody is anonymous. */
@FunctionalInterface
public interface ViewerSource {

    /** The person behind the current request, empty before sign-in. Asked at most once per page. */
    Optional<Viewer> current();

    /** Keeps the language that the person behind the current request chose, for every browser; of nobody, nothing. */
    default void keep(Language language) {}
}
