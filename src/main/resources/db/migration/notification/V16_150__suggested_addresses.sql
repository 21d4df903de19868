-- A mail address that the civil-service agency has of somebody. Nothing is sent there: its person is offered to confirm it.
create table notification.suggested_address (
    agency_id integer not null,
    employee_id bigint not null,
    address text not null check (length(address) between 3 and 254),
    suggested_at timestamptz not null,
    primary key (agency_id, employee_id)
);
create index suggested_address_of on notification.suggested_address (agency_id, lower(address));
call platform.protect('notification.suggested_address');
