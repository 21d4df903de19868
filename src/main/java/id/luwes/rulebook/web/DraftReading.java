package id.luwes.rulebook.web;

import id.luwes.policy.Policy;
import id.luwes.policy.PolicyText.Head;
import id.luwes.rulebook.ShapingPolicies.Edit;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.TypedDate;

/** The form of a draft as far as it can be read; whether it is a policy, the policy says. */
record DraftReading(DraftForm form, Policy policy, Head head, Faults faults) {

    static DraftReading of(DraftForm form, Policy policy) {
        var first = TypedDate.of(form.value("first"));
        var last = TypedDate.of(form.value("last"));
        var faults = Faults.NONE
                .andIf(!form.value("id").matches("[a-z0-9-]{2,60}"), "id", "rulebook.fault.id")
                .andIf(!Letters.between(form.value("titleId"), 3, 200), "titleId", "rulebook.fault.title")
                .andIf(!Letters.between(form.value("titleEn"), 3, 200), "titleEn", "rulebook.fault.title")
                .andIf(!Letters.between(form.value("instrument"), 3, 200), "instrument", "rulebook.fault.instrument")
                .andIf(first.isEmpty(), "first", "rulebook.fault.date")
                .andIf(!form.value("last").isEmpty() && last.isEmpty(), "last", "rulebook.fault.date")
                .andIf(last.filter(it -> it.isBefore(first.orElse(it))).isPresent(), "last", "rulebook.fault.order");
        var old = Head.of(policy);
        return new DraftReading(
                form,
                policy,
                new Head(
                        form.value("id"),
                        form.value("titleId"),
                        form.value("titleEn"),
                        first.orElse(old.first()),
                        last.orElse(null),
                        form.value("instrument"),
                        old.mark()),
                faults);
    }

    Edit edit(int seen) {
        return new Edit(seen, head, form.examples(), form.cells(policy));
    }
}
