-- What somebody ruled, the latest first.
create index ruling_taken_by on evaluation.ruling (agency_id, by_account, ruled_at desc);
