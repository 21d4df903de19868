package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody gives the own mail address and shows with a code that it is theirs. */
@Component
public class ConfirmingAddress {

    private final Addresses addresses;
    private final Postbox postbox;
    private final ChannelPauses pauses;
    private final SuggestedAddresses suggested;

    ConfirmingAddress(Addresses addresses, Postbox postbox, ChannelPauses pauses, SuggestedAddresses suggested) {
        this.suggested = suggested;
        this.addresses = addresses;
        this.postbox = postbox;
        this.pauses = pauses;
    }

    /** What became of asking for a code. */
    public enum Asked {
        SENT,
        NO_ADDRESS,
        TOO_OFTEN,
        REFUSED,
        OUT_OF_REACH,
        NOT_SET_UP
    }

    /**
     * What is known of somebody's mail.
     *
     * @param suggested the address that the civil-service agency has, which the person has not confirmed
     */
    public record Standing(
            boolean setUp,
            Optional<Mailbox> mailbox,
            Optional<MailAddress> claimed,
            Optional<MailAddress> suggested,
            Optional<Instant> troubleSince) {

        /** Whether the person is asked whether a suggested address is theirs: no other is confirmed or waits for its code. */
        public boolean asks() {
            return suggested.isPresent() && mailbox.isEmpty() && claimed.isEmpty();
        }
    }

    /** Whether and where somebody receives mail. */
    public Standing of(EmployeeId person) {
        return new Standing(
                postbox.ready(),
                addresses.of(person),
                addresses.claimed(person),
                suggested.of(person),
                pauses.troubleSince(Channel.MAIL));
    }

    /** Sends a code to the address that was typed, outside of any transaction. */
    public Asked ask(EmployeeId person, String typed, Language language) {
        if (!postbox.ready()) {
            return Asked.NOT_SET_UP;
        }
        var address = MailAddress.of(typed);
        if (address.isEmpty()) {
            return Asked.NO_ADDRESS;
        }
        var code = addresses.claim(person, address.get());
        if (code.isEmpty()) {
            return Asked.TOO_OFTEN;
        }
        return switch (postbox.sendCode(address.get(), code.get(), language)) {
            case TAKEN -> Asked.SENT;
            case NOBODY_THERE -> Asked.REFUSED;
            case LATER, OUT_OF_REACH -> Asked.OUT_OF_REACH;
        };
    }

    /** Whether the code is right; spaces in it do not matter. */
    public boolean confirm(EmployeeId person, String code) {
        return addresses.confirm(person, code.replaceAll("[\\s-]+", ""));
    }

    /** Says that a suggested address is not theirs; false where none was suggested. */
    public boolean disown(EmployeeId person) {
        return suggested.forget(person);
    }

    /** Receives no mail any more. */
    public void forget(EmployeeId person) {
        addresses.forget(person);
    }
}
