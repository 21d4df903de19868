-- A day that becomes a day off, or is one no longer, concerns everybody's ledger.
create trigger ledger_touch after insert on agency.calendar_change
    referencing new table as changed for each statement execute function ledger.touch_calendar_days();
