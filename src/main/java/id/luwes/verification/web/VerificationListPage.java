package id.luwes.verification.web;

import id.luwes.verification.VerificationState;
import id.luwes.verification.Verifications.Counter;
import id.luwes.verification.Verifications.Filter;
import id.luwes.verification.Verifications.Found;
import id.luwes.verification.Verifications.Line;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * People whose verdicts are verified, and the form to sign some or all of them.
 *
 * @param services those of the reader's scope
 * @param signs whether the reader is of BKD, and not one who only reads
 */
public record VerificationListPage(
        Filter filter,
        List<Counter> services,
        Found found,
        List<Line> lines,
        Paging paging,
        boolean signs,
        VerificationForm form,
        Faults faults) {

    public VerificationListPage {
        services = List.copyOf(services);
        lines = List.copyOf(lines);
    }

    static Paging paging(Filter filter, long people, int page, int size) {
        int pages = Math.toIntExact(Math.max(1, (people + size - 1) / size));
        var address = address(filter);
        return new Paging(Math.clamp(page, 1, pages), pages, address + (address.contains("?") ? "&" : "?") + "page=");
    }

    static String address(Filter filter) {
        var address = UriComponentsBuilder.fromPath(VerificationController.PATH + "/list");
        filter.box().ifPresent(it -> address.queryParam("box", it));
        if (filter.service() != 0) {
            address.queryParam("service", filter.service());
        }
        filter.state().ifPresent(it -> address.queryParam("state", it.word()));
        return address.encode().toUriString();
    }

    /** The list itself, without what is asked of it by the form. */
    public String address() {
        return address(filter);
    }

    public List<Choice> states(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("verification.state.all"))),
                        Arrays.stream(VerificationState.values())
                                .map(it -> new Choice(it.word(), words.text("verification.state." + it.word()))))
                .toList();
    }

    public List<Choice> boxes(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("verification.box.all"))),
                        Stream.iterate(0, it -> it + 1)
                                .limit(10)
                                .map(it -> new Choice(
                                        it.toString(),
                                        it == 0
                                                ? words.text("verification.box.none")
                                                : words.text("eligibility.value.nine_box", it))))
                .toList();
    }

    /** The services to choose from, in the scope of the reader. */
    public List<Choice> offered(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("verification.service.all"))),
                        services.stream().map(it -> new Choice(Long.toString(it.id()), it.name())))
                .toList();
    }

    public String service() {
        return filter.service() == 0 ? "" : Long.toString(filter.service());
    }

    public String state() {
        return filter.state().map(VerificationState::word).orElse("");
    }

    public String box() {
        return filter.box().map(Object::toString).orElse("");
    }

    /** Whether the list holds what waits for a second look, and nothing else. */
    public boolean looks() {
        return filter.state().equals(Optional.of(VerificationState.LOOK));
    }

    /** What can be said of what is chosen. */
    public List<Choice> said(Wording words) {
        return (looks() ? Stream.of("AGREES", "DISAGREES") : Stream.of("CONFIRMED", "DOUBTED"))
                .map(it -> new Choice(it, words.text("verification.word." + it)))
                .toList();
    }

    /** What is chosen before anything was sent. */
    public String word() {
        return form.word().isEmpty() ? (looks() ? "AGREES" : "CONFIRMED") : form.word();
    }

    public String oneof() {
        return form.oneof();
    }

    /** Nobody takes a second look at what they have signed. */
    public boolean choosable(Line line) {
        return signs && (line.state() != VerificationState.LOOK || !line.own());
    }

    public boolean chosen(Line line) {
        return form.chose(line.verdict());
    }

    public static Tone tone(VerificationState state) {
        return switch (state) {
            case VERIFIED -> Tone.OK;
            case DOUBTED -> Tone.BAD;
            case LOOK -> Tone.INFO;
            case NEW, CHANGED -> Tone.WAIT;
        };
    }

    public static String reasons(Wording words, Line line) {
        return line.reasons().stream()
                .map(it -> words.knows("eligibility.reason." + it) ? words.text("eligibility.reason." + it) : it)
                .reduce((one, other) -> one + "; " + other)
                .orElse("–");
    }
}
