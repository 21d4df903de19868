package id.luwes.desk;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which part of the inbox is asked for.
 *
 * @param kind of one kind only
 * @param as {@link #ALL}, {@link #OWN}, or the number of a deputyship
 * @param page as it stood in the address
 * @param open the line that is open, by its kind and number such as {@code application-12}; empty for none
 */
public record InboxAsked(Optional<CaseKind> kind, String as, String page, String open) {

    /** In whatever right. */
    public static final String ALL = "";

    /** In the own right only. */
    public static final String OWN = "own";

    /** The same with a line that is open. */
    public static InboxAsked of(String kind, String as, String page, String open) {
        var asked = of(kind, as, page);
        return new InboxAsked(asked.kind(), asked.as(), asked.page(), open);
    }

    /** Whatever is no kind and no deputyship asks for all. */
    public static InboxAsked of(String kind, String as, String page) {
        return new InboxAsked(
                Arrays.stream(CaseKind.values())
                        .filter(it -> it.word().equals(kind))
                        .findFirst(),
                as.equals(OWN) || as.matches("[1-9][0-9]{0,17}") ? as : ALL,
                page,
                "");
    }

    /** The address of the same with another kind and right, from its first page on. */
    public static String address(Optional<CaseKind> kind, String as) {
        var address = new StringBuilder("/inbox");
        kind.ifPresent(it -> address.append("?kind=").append(it.word()));
        if (!as.isEmpty()) {
            address.append(kind.isPresent() ? '&' : '?').append("as=").append(as);
        }
        return address.toString();
    }
}
