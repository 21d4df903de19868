-- What a virus scanner says of a content, and for how long contents are kept.
alter table evidence.file
    add column scan text not null default 'WAITING' check (scan in ('WAITING', 'UNREACHABLE', 'CLEAN', 'INFECTED')),
    add column virus text check (length(virus) between 1 and 200),
    add column scanned_at timestamptz,
    add check ((scan = 'INFECTED') = (virus is not null));
create index file_unscanned on evidence.file (agency_id, file_id)
    where removed_at is null and scan in ('WAITING', 'UNREACHABLE');
-- Those whose time is over.
create index file_age on evidence.file (agency_id, kept_at) where removed_at is null;

-- No law gives a number: null leaves it to the example that comes with Luwes, which the page names as such.
alter table evidence.setting add column kept_months smallint check (kept_months between 1 and 120);
