package id.luwes.arrangement;

/**
 * {@link CaseMandates} in SQL, for lists. What is dear to ask stands behind what is cheap, as a function of the one
 * application: the question is asked on every page, of everything that waits in the agency.
 */
final class CaseMandatesInSql {

    private static final String FOR_THE_SUPERIOR = "l.superior_id <> :me and " + decidesFor("l.superior_id");

    private static final String FOR_WHOEVER_IS_ABOVE_THE_SUPERIOR = "l.superior_id <> :me and l.superior_id in"
            + " (select z.employee_id from workforce.reporting_line z where z.agency_id = :agency and z.superior_id <> :me"
            + " and " + decidesFor("z.superior_id") + ")";

    private static final String DECIDES_AGAIN = decidesAgain("a") + " and " + owed(Part.LINE);

    /** Whoever refused what is decided again owes nothing as a lead. */
    private static final String OWES_AS_LEAD =
            "exists (select from arrangement.consent n where n.agency_id = a.agency_id and n.application_id = a.application_id"
                    + " and n.part = 'TEAM_LEAD' and n.given_at is null and n.owed_since is not null)"
                    + " and (a.refused_by_account is null or a.refused_by_account <> :account"
                    + " and a.refused_by_employee is distinct from :me)"
                    + " and arrangement.owes_as_lead(a.application_id, :me, :account, :moment)";

    /**
     * Whether the person {@code :me} with the account {@code :account} owes a decision at the moment {@code :moment} on the
     * case {@code a} of the employee {@code e} in the unit {@code u} with the reporting line {@code l}.
     */
    static final String DECIDES = "(a.refused_by_account is null and (" + Mandates.DECIDES_ALSO_AS_DEPUTY + " and "
            + owed(Part.LINE) + " or " + FOR_THE_SUPERIOR + " and (" + owed(Part.SECOND_LEVEL) + " or "
            + wentUp(Part.LINE) + " and " + owed(Part.LINE) + ") or " + FOR_WHOEVER_IS_ABOVE_THE_SUPERIOR + " and "
            + wentUp(Part.SECOND_LEVEL) + " and " + owed(Part.SECOND_LEVEL) + ") or " + DECIDES_AGAIN + " or "
            + OWES_AS_LEAD + ")";

    private CaseMandatesInSql() {}

    /**
     * Of what was refused before and says so as {@code alias} the level above decides again, and neither whoever refused nor the
     * superior.
     */
    static String decidesAgain(String alias) {
        var refuserIsAbove = "exists (select from workforce.reporting_line z where z.agency_id = e.agency_id"
                + " and z.employee_id = l.superior_id and z.superior_id = " + alias + ".refused_by_employee)";
        return alias + ".refused_by_account <> :account and " + alias
                + ".refused_by_employee is distinct from :me and (l.superior_id is null and "
                + Mandates.DECIDES_ALSO_AS_DEPUTY + " or " + FOR_THE_SUPERIOR + " and not " + refuserIsAbove + " or "
                + refuserIsAbove + " and " + FOR_WHOEVER_IS_ABOVE_THE_SUPERIOR + ")";
    }

    /** Whether a part of the case is asked for. */
    private static String owed(Part part) {
        return "arrangement.is_owed(a.application_id, '%s', :moment)".formatted(part);
    }

    /** Whether what is asked for as this part has gone up by the clock that runs. */
    private static String wentUp(Part part) {
        return "arrangement.has_gone_up(a.application_id, '%s', :moment)".formatted(part);
    }

    /** Whoever decides for somebody in their place in the tree, or BKD where the records tell nobody above them. */
    private static String decidesFor(String person) {
        return person + " in (select d from workforce.decides_upward(:me, :account, :moment) d)";
    }
}
