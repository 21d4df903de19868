-- With what links in mails that turn mail off are signed; made when first needed.
create table notification.unsubscribe_key (
    agency_id integer not null,
    secret bytea not null check (length(secret) = 32),
    made_at timestamptz not null,
    primary key (agency_id)
);
call platform.protect('notification.unsubscribe_key', 'select, insert');

-- Why the last attempt failed; null where it did not, or where it failed before this was kept.
alter table notification.outlet add column trouble text check (trouble in ('NOBODY_THERE', 'LATER'));
