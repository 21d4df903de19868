package id.luwes.arrangement;

/** {@link CaseMandates} in SQL, for lists. */
final class CaseMandatesInSql {

    /**
     * Whether the lead of a team owes a consent; {@code %s} is whether the reader decides for the lead {@code q.lead_id}. Whoever
     * refused what is decided again owes nothing.
     */
    private static final String LEADS_OWE = "(a.refused_by_account is null or a.refused_by_account <> :account and"
            + " a.refused_by_employee is distinct from :me) and exists (select from arrangement.outstanding(:moment) q"
            + " where q.agency_id = a.agency_id and q.application_id = a.application_id and q.owed_since is not null and"
            + " (q.lead_id = :me or q.lead_id <> :me and " + WaitingClocks.wentUp(Part.TEAM_LEAD) + " and %s))";

    /**
     * Whether the person {@code :me} with the account {@code :account} owes a decision at the
     * moment {@code :moment} on the case {@code a} of the employee {@code e} in the unit {@code u} with the reporting line
     * {@code l}.
     */
    static final String DECIDES = "(a.refused_by_account is null and (" + Consents.OWED.formatted(Part.LINE) + " and ("
            + Mandates.DECIDES_ALSO_AS_DEPUTY
            + " or l.superior_id <> :me and " + WaitingClocks.wentUp(Part.LINE) + " and " + decidesFor("l.superior_id")
            + ") or l.superior_id <> :me and " + Consents.OWED.formatted(Part.SECOND_LEVEL) + " and ("
            + decidesFor("l.superior_id") + " or " + WaitingClocks.wentUp(Part.SECOND_LEVEL) + """
             and exists (select from workforce.reporting_line z where z.agency_id = e.agency_id
                    and z.employee_id = l.superior_id and z.superior_id <> :me and
            """
            + decidesFor("z.superior_id") + "))) or " + LEADS_OWE.formatted(decidesFor("q.lead_id")) + " or "
            + decidesAgain() + ")";

    private CaseMandatesInSql() {}

    /** Whoever decides for somebody in their place in the tree, or BKD where the records tell nobody above them. */
    private static String decidesFor(String person) {
        return "(" + person + " in (select f.employee_id from workforce.decides_for(:me, :moment) f)" + """

                or exists (select from workforce.reporting_line up
                     join workforce.employee b on b.agency_id = up.agency_id and b.employee_id = up.employee_id
                     join agency.unit o on o.agency_id = b.agency_id and o.unit_id = b.unit_id
                     join access.role_grant g on g.agency_id = b.agency_id and g.account_id = :account and g.role = 'BKD'
                     left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                    where up.agency_id = e.agency_id and up.superior_id is null
                      and (g.unit_id = 0 or o.first_in_order between s.first_in_order and s.last_in_order)
                      and up.employee_id =\
                """ + person
                + "))";
    }

    /** Whether the reader decides again on what somebody else had refused. */
    private static String decidesAgain() {
        var refuserIsAbove = """
             exists (select from workforce.reporting_line z where z.agency_id = e.agency_id
                    and z.employee_id = l.superior_id and z.superior_id = a.refused_by_employee
            """;
        return "a.refused_by_account <> :account and a.refused_by_employee is distinct from :me and "
                + Consents.OWED.formatted(Part.LINE) + " and (l.superior_id is null and "
                + Mandates.DECIDES_ALSO_AS_DEPUTY + " or l.superior_id <> :me and not " + refuserIsAbove + ") and "
                + decidesFor("l.superior_id") + " or " + refuserIsAbove + " and " + decidesFor("z.superior_id") + "))";
    }
}
