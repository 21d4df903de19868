package id.luwes.cli;

import id.luwes.agency.Agencies;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency as commands name it: by its short code. */
record NamedAgency(AgencyId id, String code) {

    /** Those of the store, or the one of this code. */
    static List<NamedAgency> in(ApplicationContext beans, @Nullable String only) {
        return beans
                .getBean(JdbcClient.class)
                .sql("select agency_id, code from platform.agencies()")
                .query((row, number) -> new NamedAgency(new AgencyId(row.getInt(1)), row.getString(2)))
                .list()
                .stream()
                .filter(it -> only == null || it.code().equals(only))
                .toList();
    }

    /** The same without those that are only registered yet, and have neither days nor people. */
    static List<NamedAgency> madeIn(ApplicationContext beans, @Nullable String only) {
        var agencies = beans.getBean(Agencies.class);
        return in(beans, only).stream()
                .filter(it -> CurrentAgency.supply(it.id(), agencies::isMade))
                .toList();
    }

    /** What to say where {@link #madeIn} finds none. */
    static String noneMade(ApplicationContext beans, @Nullable String only) {
        return in(beans, only).isEmpty()
                ? none(only)
                : "The agency%s is not made yet. Sign in as its administrator and give its name and zone on the page /agency first."
                        .formatted(only == null ? "" : " '" + only + "'");
    }

    /** What to say where there is none. */
    static String none(@Nullable String only) {
        return only == null ? "There is no agency yet." : "There is no agency '" + only + "'.";
    }
}
