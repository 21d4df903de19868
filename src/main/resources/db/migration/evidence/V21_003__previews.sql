-- Whether a small picture of a content was drawn; what has none is none of the kinds that can have one, or could not be drawn.
alter table evidence.file
    add column preview text not null default 'WAITING' check (preview in ('WAITING', 'MADE', 'NONE'));
create index file_unpreviewed on evidence.file (agency_id, file_id) where removed_at is null and preview = 'WAITING';
