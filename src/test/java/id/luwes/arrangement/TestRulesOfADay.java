package id.luwes.arrangement;

/** Rules of the organisation that are in force in tests of agreements; how they come into force is a test of their own module. */
final class TestRulesOfADay {

    private TestRulesOfADay() {}

    /** Everybody works away on Thursdays, those at a counter too. */
    static TestOffice thursdayAway(TestOffice office) {
        office.sql("insert into regime.regime (agency_id, code, mode, valid_from, weekdays, by_choice, dates,"
                + " spares_service, counts, instrument, mark, title_id, title_en, drafted_at, drafted_by, published_at,"
                + " published_by, since) values (platform.current_agency(), 'kamis', 'ORG_WIDE_WEEKDAY', '2026-01-01',"
                + " '{4}', '{}', '{}', false, false, 'SE 9/2026', 'G', 'Kamis dari rumah', 'Thursday from home', now(), 1,"
                + " now(), 2, '2026-01-01')");
        return office;
    }
}
