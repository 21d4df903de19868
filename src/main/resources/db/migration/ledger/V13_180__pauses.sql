-- A pause, set or lifted, changes the days of its agreement like every other change of its sources.
create trigger ledger_touch after insert on arrangement.pause
    referencing new table as changed for each statement execute function ledger.touch_ranges();
create trigger ledger_touch_again after update on arrangement.pause
    referencing new table as changed for each statement execute function ledger.touch_ranges();
comment on column ledger.person_day.agreement_id is
    'The agreement by which the day was agreed, whatever its mode; null if none ran or it was paused.';
