package id.luwes.workforce.web;

import id.luwes.web.Choice;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Post;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for the reader, and for whom the reader stands in.
 *
 * @param lines the deputyships that concern the reader
 * @param acts what was decided lately in the reader's stead, or by the reader in another's
 * @param naming empty where there is no post for which the reader may name somebody
 */
public record DeputiesPage(List<DeputyLine> lines, List<DeputyActs.Act> acts, Naming naming) {

    public DeputiesPage {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
    }

    /**
     * The form.
     *
     * @param post for which a deputy is being named
     * @param posts the other ones that are near
     * @param candidates whom one would name
     * @param byNip whether the reader may look for any post of the units of BKD
     */
    public record Naming(
            Optional<Post> post,
            List<Post> posts,
            List<Choice> candidates,
            boolean byNip,
            DeputyForm form,
            Faults faults) {

        public Naming {
            posts = List.copyOf(posts);
            candidates = List.copyOf(candidates);
        }

        public @Nullable Fault fault(String field) {
            return faults.of(field);
        }

        /** Whether the post has a holder, who may be away. */
        public boolean held() {
            return post.filter(Post.Held.class::isInstance).isPresent();
        }
    }

    public List<DeputyLine> mine() {
        return lines.stream().filter(DeputyLine::mine).toList();
    }

    public List<DeputyLine> others() {
        return lines.stream().filter(it -> !it.mine()).toList();
    }
}
