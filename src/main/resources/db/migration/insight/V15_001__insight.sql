-- What the pages for leadership show: sums by unit and month, counted from the ledger and from nothing else, so that a
-- page reads units and not the days of everybody. Can be counted again at any time.
call platform.open_schema('insight');

create table insight.unit_month (
    agency_id integer not null,
    month date not null check (extract(day from month) = 1),
    -- The people of this very unit on their days; those below have rows of their own.
    unit_id bigint not null,
    people integer not null,
    -- Those with an agreement on at least one day of the month.
    participants integer not null,
    -- Of the participants, on days with an agreement: due at all, due away, with the required minutes.
    days_due integer not null,
    days_away integer not null,
    days_met integer not null,
    -- Promises that were due in the month, and those of them that were accepted, in full or in part.
    outputs_due integer not null,
    outputs_accepted integer not null,
    -- Sums for the attainment: weights of what was judged or never delivered, and those times what was reached of each.
    weight numeric not null,
    reached numeric not null,
    primary key (agency_id, month, unit_id)
);
call platform.protect('insight.unit_month');

create table insight.counted_month (
    agency_id integer not null,
    month date not null,
    counted_at timestamptz not null,
    primary key (agency_id, month)
);
call platform.protect('insight.counted_month');
