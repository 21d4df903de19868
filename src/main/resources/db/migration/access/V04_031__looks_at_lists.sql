-- Whether somebody's look at a list was told within the hour, whatever else the hour has brought.
create index audit_entry_look on access.audit_entry (agency_id, actor_account_id, subject_id, occurred_at)
 where subject_kind = 'list';
