package id.luwes.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the store as its catalogue tells them, in an order in which rows can be put in. */
final class StoreTables {

    /** Not worth keeping or not to be carried elsewhere: who is signed in, who guessed wrongly, which tables there are. */
    private static final Set<String> LEFT_OUT = Set.of(
            "platform.session",
            "platform.session_attributes",
            "platform.sign_in_attempt",
            "platform.flyway_schema_history");

    private StoreTables() {}

    /**
     * One table.
     *
     * @param ofAgency whether its rows belong to agencies and are seen for one at a time
     * @param columns the columns to write, in their order
     * @param readable the same as they are read: the number of a transaction means nothing in another server
     * @param key the columns of the primary key
     */
    record Table(String name, boolean ofAgency, String columns, String readable, String key) {}

    /**
     * The rows of one table that belong to one agency, or to none.
     *
     * @param agency 0 for a table of no agency
     */
    record Part(Table table, int agency) {

        /** As it is called in a backup. */
        String name() {
            return table.name() + "/" + agency + ".csv";
        }
    }

    /** All parts that have rows, in an order in which they can be put in; one statement for each agency. */
    static List<Part> parts(Connection connection, List<Integer> agencies) throws SQLException {
        var tables = inOrder(connection);
        var filled = new HashMap<Table, List<Part>>();
        var ofAgencies = tables.stream().filter(Table::ofAgency).toList();
        var sql = "select array["
                + ofAgencies.stream()
                        .map(it -> "exists (select from " + it.name() + " where agency_id = told.agency)")
                        .collect(joining(", "))
                + "] from (select cast(? as integer) as agency) told";
        try (var planning = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            // A question about all tables takes long to plan, and is the same for each agency.
            planning.execute("set local plan_cache_mode = auto");
            for (int agency : agencies) {
                AgencyTransactions.tell(connection, agency);
                statement.setInt(1, agency);
                try (var row = statement.executeQuery()) {
                    row.next();
                    var has = (Boolean[]) row.getArray(1).getArray();
                    for (int i = 0; i < has.length; i++) {
                        if (has[i]) {
                            filled.computeIfAbsent(ofAgencies.get(i), it -> new ArrayList<>())
                                    .add(new Part(ofAgencies.get(i), agency));
                        }
                    }
                }
            }
        }
        return tables.stream()
                .flatMap(it -> it.ofAgency() ? filled.getOrDefault(it, List.of()).stream() : Stream.of(new Part(it, 0)))
                .toList();
    }

    /** All tables to keep, those that others refer to first; partitions are read through their parent. */
    static List<Table> inOrder(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity,
                               string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
                               string_agg(case when a.atttypid = 'xid8'::regtype then '''0''::xid8'
                                   else quote_ident(a.attname) end, ', ' order by a.attnum) as readable,
                               (select string_agg(quote_ident(k.attname), ', ' order by array_position(i.indkey::int2[], k.attnum))
                                  from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
                                 where i.indrelid = c.oid and i.indisprimary) as key
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                               and a.attgenerated = ''
                         where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
                           and n.nspname <> 'information_schema' and pg_get_userbyid(c.relowner) = current_user
                         group by c.oid, n.nspname, c.relname, c.relrowsecurity order by 1
                        """)) {
            while (rows.next()) {
                tables.add(new Table(
                        rows.getString("name"),
                        rows.getBoolean("relrowsecurity"),
                        rows.getString("columns"),
                        rows.getString("readable"),
                        rows.getString("key")));
            }
        }
        tables.removeIf(it -> LEFT_OUT.contains(it.name()));
        return sorted(tables, references(connection));
    }

    private record Reference(String from, String to) {}

    private static List<Reference> references(Connection connection) throws SQLException {
        var references = new ArrayList<Reference>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname, rn.nspname || '.' || r.relname
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                          join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
                         where k.contype = 'f' and k.conrelid <> k.confrelid
                        """)) {
            while (rows.next()) {
                references.add(new Reference(rows.getString(1), rows.getString(2)));
            }
        }
        return references;
    }

    private static List<Table> sorted(List<Table> tables, List<Reference> references) {
        // The directory of agencies comes first: the others are read agency by agency.
        var waiting = new ArrayList<>(tables);
        waiting.sort(Comparator.comparing(Table::ofAgency));
        var done = new LinkedHashSet<Table>();
        while (!waiting.isEmpty()) {
            var names = waiting.stream().map(Table::name).toList();
            var ready = waiting.stream()
                    .filter(it -> it.ofAgency() == waiting.getFirst().ofAgency())
                    .filter(it -> references.stream()
                            .noneMatch(
                                    reference -> reference.from().equals(it.name()) && names.contains(reference.to())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + names);
            }
            done.addAll(ready);
            waiting.removeAll(ready);
        }
        return List.copyOf(done);
    }

    /** A month of a table that is cut by month. */
    record Month(String parent, String first) {}

    /** The months that are there, which must be opened in another store before rows are put in. */
    static List<Month> months(Connection connection) throws SQLException {
        var months = new ArrayList<Month>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || p.relname, replace(right(c.relname, 7), '_', '-') || '-01'
                          from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
                          join pg_namespace n on n.oid = p.relnamespace
                         where p.relkind = 'p' and c.relispartition order by 1, 2
                        """)) {
            while (rows.next()) {
                months.add(new Month(rows.getString(1), rows.getString(2)));
            }
        }
        return months;
    }

    /** The numbers of all agencies. */
    static List<Integer> agencies(Connection connection) throws SQLException {
        var agencies = new ArrayList<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select agency_id from platform.agency_directory order by 1")) {
            while (rows.next()) {
                agencies.add(rows.getInt(1));
            }
        }
        return agencies;
    }

    /** The migrations that made the tables, as one line; a backup fits the same line only. */
    static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(version || ':' || coalesce(checksum, 0), ' ' order by"
                                + " version) from platform.flyway_schema_history where success and version is not null")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
