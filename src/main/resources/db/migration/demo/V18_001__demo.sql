-- What the demonstration made up, and what it hid in it. Nothing but demo and the benchmark may read these tables:
-- a warning that knew the truth would be no warning.
call platform.open_schema('demo');

-- Of what the agency was made, and up to which day its life has been told.
create table demo.province (
    agency_id integer not null,
    employees integer not null,
    seed bigint not null,
    founded_on date not null,
    lived_until date,
    primary key (agency_id)
);
call platform.protect('demo.province');

-- The problems that were planted: in whom, of which kind and size, from when, and behind what they hide.
create table demo.truth (
    agency_id integer not null,
    employee_id bigint not null,
    problem text not null check (problem in ('FALLING_OUTPUT', 'MISSED_CHECK_INS', 'COPIED_COORDINATES')),
    begins_on date not null,
    -- From 0 to 1: how much of the work, of the days, of the coordinates it touches at its height.
    severity numeric(3, 2) not null check (severity > 0 and severity <= 1),
    disguise text not null check (disguise in ('NONE', 'GRADUAL', 'ON_AND_OFF', 'AFTER_LEAVE')),
    primary key (agency_id, employee_id, problem)
);
call platform.protect('demo.truth');
