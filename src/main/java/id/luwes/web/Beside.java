package id.luwes.web;

import java.util.List;

/**
 * What a later module offers beside something that a page of an earlier one shows, declared as a bean by the later one. The
 * template asks for it, so that the earlier module knows nothing of it.
 */
public interface Beside {

    /** What there is for the reader beside the thing of this kind and number; empty for whom it is no concern. */
    List<Link> of(Viewer viewer, String kind, long id);

    /**
     * A link with a line that explains it.
     *
     * @param key the message key of the link; with {@code .hint} that of the line
     * @param arguments of both
     */
    record Link(String href, String key, String icon, List<Object> arguments) {

        public Link {
            arguments = List.copyOf(arguments);
        }
    }
}
