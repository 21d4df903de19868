package id.luwes.arrangement;

import id.luwes.core.LegalBasis;
import java.util.Optional;

/**
 * The policy on which a right stands, in its version.
 *
 * @param hash the digest of its text, which tells versions apart
 * @param row what gives the days; empty where none are given, and where the text is not the one any more by which it was decided
 */
public record Ground(String policy, String hash, Optional<Row> row) {

    /**
     * A row of the table of days.
     *
     * @param days a week, before any cap of the agency
     * @param example whether no source gives its threshold
     */
    public record Row(String id, int days, LegalBasis basis, boolean example) {}
}
