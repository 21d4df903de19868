-- The sums of insight.unit_month apart by the kind of position that was held on each day; what is told of all is their sum.
create table insight.position_month (
    agency_id integer not null,
    month date not null check (extract(day from month) = 1),
    unit_id bigint not null,
    -- UNKNOWN where no position is recorded of whoever has days.
    kind text not null check (kind in ('STRUKTURAL', 'FUNGSIONAL', 'PELAKSANA', 'UNKNOWN')),
    people integer not null,
    participants integer not null,
    days_due integer not null,
    days_away integer not null,
    days_met integer not null,
    outputs_due integer not null,
    outputs_accepted integer not null,
    weight numeric not null,
    reached numeric not null,
    primary key (agency_id, month, unit_id, kind)
);
call platform.protect('insight.position_month');

-- On how many days of a month a service unit had its least number on site, counted from the ledger.
create table insight.floor_month (
    agency_id integer not null,
    month date not null check (extract(day from month) = 1),
    unit_id bigint not null,
    -- As it was set when the month was counted last before it ended.
    minimum smallint not null check (minimum >= 0),
    -- Working days on which the unit had people, and those of them with fewer on site than the least number.
    days integer not null,
    missed integer not null check (missed between 0 and days),
    -- How many were missing at most on one day, and on all days together.
    furthest integer not null check ((furthest = 0) = (missed = 0)),
    missing integer not null check (missing >= furthest),
    -- Whether fewer than five people belonged to the unit on a day of the month: then it is not told.
    small boolean not null,
    primary key (agency_id, month, unit_id)
);
call platform.protect('insight.floor_month');

-- Months that were counted before have neither; they are counted again by the next round.
alter table insight.counted_month add column complete boolean not null default false;
comment on column insight.counted_month.complete is 'Counted by position too, and with the floors.';
