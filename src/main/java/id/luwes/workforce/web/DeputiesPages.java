package id.luwes.workforce.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Deputyship;
import id.luwes.workforce.Deputyships;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Post;
import id.luwes.workforce.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of deputies together. */
@Component
class DeputiesPages {

    private final Deputyships deputyships;
    private final DeputyActs acts;
    private final Posts posts;
    private final Employees employees;

    DeputiesPages(Deputyships deputyships, DeputyActs acts, Posts posts, Employees employees) {
        this.deputyships = deputyships;
        this.acts = acts;
        this.posts = posts;
        this.employees = employees;
    }

    /** The page with the form for a post; without one, for the reader's own, where others report to the reader. */
    @Transactional(readOnly = true)
    public DeputiesPage of(Authority who, DeputyForm form, Faults faults) {
        var near = posts.near(who);
        var asked = form.value(form.post());
        var post = asked.isEmpty() ? near.stream().findFirst() : posts.find(who, asked);
        var others = near.stream().filter(it -> !post.equals(Optional.of(it))).toList();
        var candidates = post.map(it -> deputyships.candidates(who, it)).orElse(List.<Choice>of());
        var lines = deputyships.near(who);
        var today = deputyships.today();
        var me = who.person().employeeId();
        var away = deputyships.awayToday(lines);
        return new DeputiesPage(
                lines.stream()
                        .map(it -> new DeputyLine(it, state(it, today, away), DeputyLine.isMine(it, me)))
                        .toList(),
                me.map(acts::latelyFor).orElse(List.of()),
                new DeputiesPage.Naming(post, others, candidates, who.has(Role.BKD), form, faults));
    }

    private static DeputyLine.State state(Deputyship deputyship, LocalDate today, List<EmployeeId> away) {
        if (deputyship.days().first().isAfter(today)) {
            return DeputyLine.State.LATER;
        }
        return deputyship.duringLeave()
                        && deputyship.holder().filter(away::contains).isEmpty()
                ? DeputyLine.State.STANDS_BY
                : DeputyLine.State.ACTS;
    }

    /** Whom the form names, by NIP or by number. */
    @Transactional(readOnly = true)
    public Optional<EmployeeId> deputy(DeputyForm form) {
        var nip = form.value(form.nip()).replace(" ", "");
        if (!nip.isEmpty()) {
            return byNip(nip);
        }
        var number = form.value(form.deputy());
        return number.matches("\\d{1,18}") ? Optional.of(new EmployeeId(Long.parseLong(number))) : Optional.empty();
    }

    /** The key of the post of whoever has this NIP; empty where nobody has. */
    @Transactional(readOnly = true)
    public Optional<String> postOf(String nip) {
        return byNip(nip.replace(" ", "")).map(it -> "e" + it);
    }

    /** The post that the form names, where the reader may name somebody for it. */
    @Transactional(readOnly = true)
    public Optional<Post> post(Authority who, DeputyForm form) {
        return posts.find(who, form.value(form.post()));
    }

    private Optional<EmployeeId> byNip(String nip) {
        return NipFault.of(nip).isEmpty() ? employees.find(Nip.of(nip)).map(Employee::id) : Optional.empty();
    }
}
