-- What somebody ruled, the latest first.
create index correction_ruling_taken_by on attendance.correction_ruling (agency_id, by_account, ruled_at desc);
