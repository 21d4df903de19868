package id.luwes.objection.web;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.evidence.FileRow;
import id.luwes.evidence.KeptFile;
import id.luwes.objection.ContestedFacts;
import id.luwes.objection.ContestedKind;
import id.luwes.objection.Ending;
import id.luwes.objection.EvidenceOfObjections.Proofs;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionFacts;
import id.luwes.objection.ObjectionStep;
import id.luwes.objection.ReadingObjections.Opened;
import id.luwes.objection.ReadingObjections.Side;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.TimelineStep;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One objection as its reader may see it.
 *
 * @param found the facts behind a contested verdict
 * @param account of the reader, who cannot agree to the own proposal
 * @param daysLeft working days until it is due; negative once it is overdue
 * @param sent what was sent with faults
 */
public record ObjectionPage(
        Opened opened, Proofs proofs, ContestedFacts found, LocalDate today, long account, int daysLeft, Sent sent) {

    /** What was sent with faults, by which form. */
    public record Sent(String words, HearingForm hearing, BodyForm ending, Faults faults) {

        static final Sent NOTHING = new Sent("", HearingForm.EMPTY, BodyForm.EMPTY, Faults.NONE);
    }

    public FormalObjection objection() {
        return opened.objection();
    }

    public ObjectionFacts facts() {
        return objection().facts();
    }

    public String href() {
        return "/objections/" + facts().id();
    }

    public @Nullable Fault fault(String field) {
        return sent.faults().of(field);
    }

    public boolean own() {
        return opened.side() == Side.OWN;
    }

    /** Whether the reader takes part in deciding, and it is not over. */
    public boolean inBody() {
        return opened.side() == Side.BODY && objection().state().isOpen();
    }

    public boolean late() {
        return objection() instanceof FormalObjection.Late;
    }

    /** Whether one of the sides or a member may add something. */
    public boolean mayState() {
        return objection().state().isOpen() && opened.side() != Side.OVERSIGHT;
    }

    /** What proves what was said. */
    public List<FileRow> handedIn(Wording words) {
        return rows(proofs.handedIn(), words);
    }

    /** What will go along with the reader's next statement. */
    public List<FileRow> ready(Wording words) {
        return rows(proofs.ready(), words);
    }

    private static List<FileRow> rows(List<KeptFile> files, Wording words) {
        return files.stream().map(it -> FileRow.of(it, words)).toList();
    }

    public String filesHint(Wording words) {
        return FileRow.hint(words, proofs.mostMegabytes(), proofs.scanned());
    }

    public String title(Wording words) {
        return words.text("objection.title", facts().id());
    }

    public String person() {
        return name(Optional.of(facts().employee()));
    }

    public String address() {
        return ContestedWords.address(facts().contested(), own());
    }

    /** Whether the reader may read what was decided on its own page. */
    public boolean readsContested() {
        return own() || opened.side() == Side.DECIDER;
    }

    public Tone tone() {
        return ContestedWords.tone(objection().state());
    }

    /** What is to be told first: until when it is decided, or how it ended. */
    public String headline(Wording words) {
        return words.text("objection.state." + objection().state());
    }

    /** The clock. */
    public String clock(Wording words) {
        if (!objection().state().isOpen()) {
            return "";
        }
        return objection()
                .due()
                .map(it -> daysLeft < 0
                        ? words.count("objection.clock.over", -daysLeft, it)
                        : words.count("objection.clock.left", daysLeft, it))
                .orElseGet(() -> words.text("objection.clock.late", facts().lastDay()));
    }

    public List<Fact> contested(Wording words) {
        var told = new ArrayList<>(ContestedWords.facts(facts().contested(), words));
        var by = facts().contested().by();
        told.add(new Fact(
                words.text("objection.contested.by"),
                facts().contested().account() == 0
                        ? words.text("objection.contested.rule")
                        : by.isEmpty() ? words.text("objection.contested.nobody") : name(by)));
        told.add(new Fact(words.text("objection.contested.last"), words.date(facts().lastDay())));
        return told;
    }

    /** What a member proposed who is not the reader, and to which the reader can agree. */
    public Optional<ObjectionStep> proposal() {
        return opened.proposed().filter(it -> objection().state().isOpen());
    }

    /** Whether the reader has proposed, so that somebody else has to agree. */
    public boolean proposedByReader() {
        return proposal().filter(it -> it.account() == account).isPresent();
    }

    public List<Choice> endings(Wording words) {
        var kind = facts().contested().subject().kind();
        return Arrays.stream(Ending.values())
                .filter(it -> it != Ending.PARTLY || kind.hasParts())
                .map(it -> new Choice(
                        it.word(),
                        words.text("objection.ending." + it.word()),
                        it == Ending.REJECTED
                                ? words.text("objection.ending.rejected.hint")
                                : words.text("objection.follows." + kind.word())))
                .toList();
    }

    /** The facts that the body can name: those of a verdict. */
    public List<DisputedFact> nameable() {
        return facts().contested().subject().kind() == ContestedKind.VERDICT ? FindingsForm.offered() : List.of();
    }

    public Optional<Recorded> recorded(DisputedFact fact) {
        return Optional.ofNullable(found.recorded().get(fact));
    }

    /** What was typed; for who has typed nothing yet, what another member found. */
    public FindingsForm findings() {
        return sent.faults().isEmpty()
                ? proposal().map(it -> FindingsForm.of(it.findings())).orElse(FindingsForm.EMPTY)
                : sent.ending().found();
    }

    /** Whether the page of a fact that was found wrong opens for the reader. */
    public boolean opensFacts() {
        return own() || opened.side() == Side.OVERSIGHT;
    }

    public List<TimelineStep> timeline(Wording words) {
        var told = new ArrayList<TimelineStep>();
        opened.steps().forEach(step -> told.add(step(step, words)));
        if (objection().state().isOpen()) {
            told.add(new TimelineStep(
                    words.text(late() ? "objection.next.late" : "objection.next"), clock(words), true));
        }
        return told;
    }

    private TimelineStep step(ObjectionStep step, Wording words) {
        var name = name(step.by());
        var note = words.moment(step.at()) + (name.isEmpty() ? "" : " · " + name);
        var title = step.ending()
                .map(it -> words.text("objection.step." + step.kind() + "." + it.word()))
                .orElseGet(() -> words.text("objection.step." + step.kind()));
        var more = step.hearing()
                .map(it -> words.moment(it.at()) + ", " + it.place())
                .orElse(step.words());
        return new TimelineStep(title, more.isBlank() ? note : note + " · " + more, false);
    }

    /** What followed from the decision, in words; empty where nothing did. */
    public String remedy(Wording words) {
        return followed()
                .map(it -> words.text(
                        "objection.remedy." + it.way() + (found.areRecorded() ? ".done" : ""),
                        it.id(),
                        it.from().isPresent() ? it.from().get() : ""))
                .orElse("");
    }

    /** Where what followed is read; empty where there is nothing. */
    public String remedyAddress() {
        return followed()
                .map(it -> switch (it.way()) {
                    case DECIDED_AGAIN, RESTORED -> "/applications/" + it.id();
                    case DAY_DECIDED_AGAIN, CALL_LIFTED, CALL_NEEDED -> "/days/" + it.id() + "/why";
                    case JUDGED_ANEW, TO_RECORD -> own() ? "/eligibility" : "";
                    case NOTHING_LEFT -> "";
                })
                .filter(it -> readsContested())
                .orElse("");
    }

    private Optional<ObjectionStep.Remedy> followed() {
        return opened.steps().stream().flatMap(it -> it.remedy().stream()).findFirst();
    }

    private String name(Optional<EmployeeId> person) {
        return person.map(it -> opened.names().getOrDefault(it, "")).orElse("");
    }
}
