-- Each change of a source leaves a touch for each person, whatever number of rows the statement changed.

create function ledger.touch_punches() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select agency_id, employee_id, min(day), max(day) from changed group by agency_id, employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on attendance.punch
    referencing new table as changed for each statement execute function ledger.touch_punches();

create function ledger.touch_corrections() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select c.agency_id, c.employee_id, min(c.day), max(c.day)
      from changed r join attendance.correction c on c.agency_id = r.agency_id and c.correction_id = r.correction_id
     group by c.agency_id, c.employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on attendance.correction_ruling
    referencing new table as changed for each statement execute function ledger.touch_corrections();

-- Absences are entered and cancelled, never moved.
create function ledger.touch_ranges() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select agency_id, employee_id, min(first_day), max(last_day) from changed group by agency_id, employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on absence.absence
    referencing new table as changed for each statement execute function ledger.touch_ranges();
create trigger ledger_touch_again after update on absence.absence
    referencing new table as changed for each statement execute function ledger.touch_ranges();

-- An agreement may begin after an output of its application was due.
create function ledger.touch_agreements() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select g.agency_id, g.employee_id, min(least(g.first_day, o.due)), max(greatest(g.last_day, o.due))
      from changed g
      left join arrangement.promised_output o on o.agency_id = g.agency_id and o.application_id = g.application_id
     group by g.agency_id, g.employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on arrangement.agreement
    referencing new table as changed for each statement execute function ledger.touch_agreements();
create trigger ledger_touch_again after update on arrangement.agreement
    referencing new table as changed for each statement execute function ledger.touch_agreements();

create function ledger.touch_terms() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select g.agency_id, g.employee_id, min(least(t.from_day, g.first_day)), max(g.last_day)
      from changed t join arrangement.agreement g on g.agency_id = t.agency_id and g.agreement_id = t.agreement_id
     group by g.agency_id, g.employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on arrangement.agreement_term
    referencing new table as changed for each statement execute function ledger.touch_terms();

create function ledger.touch_promises() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select agency_id, employee_id, min(due), max(due) from changed group by agency_id, employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on arrangement.promised_output
    referencing new table as changed for each statement execute function ledger.touch_promises();

create function ledger.touch_outputs() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select o.agency_id, o.employee_id, min(o.due), max(o.due)
      from (select distinct agency_id, output_id from changed) s
      join arrangement.promised_output o on o.agency_id = s.agency_id and o.output_id = s.output_id
     group by o.agency_id, o.employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on performance.progress
    referencing new table as changed for each statement execute function ledger.touch_outputs();
create trigger ledger_touch after insert on performance.ruling
    referencing new table as changed for each statement execute function ledger.touch_outputs();

create function ledger.touch_members() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select agency_id, employee_id, min(from_day), max(until_day) from changed group by agency_id, employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on workforce.membership
    referencing new table as changed for each statement execute function ledger.touch_members();

-- Of a membership that was closed only what comes after its new end is touched.
create function ledger.touch_moves() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select n.agency_id, n.employee_id,
           min(case when (n.unit_id, n.active) is distinct from (o.unit_id, o.active) then n.from_day
                    else least(n.until_day, o.until_day) end), 'infinity'
      from changed n
      join before_change o on o.agency_id = n.agency_id and o.employee_id = n.employee_id and o.from_day = n.from_day
     group by n.agency_id, n.employee_id;
    return null;
end $$;
create trigger ledger_touch_again after update on workforce.membership
    referencing old table as before_change new table as changed
    for each statement execute function ledger.touch_moves();

-- What concerns everybody: the calendar, and where the offices are.
create function ledger.touch_calendar_days() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, first_day, last_day) select distinct agency_id, day, day from changed;
    return null;
end $$;
create trigger ledger_touch after insert on agency.calendar_entry
    referencing new table as changed for each statement execute function ledger.touch_calendar_days();
create trigger ledger_touch_again after update on agency.calendar_entry
    referencing new table as changed for each statement execute function ledger.touch_calendar_days();
create trigger ledger_touch_gone after delete on agency.calendar_entry
    referencing old table as changed for each statement execute function ledger.touch_calendar_days();

create function ledger.touch_ramadans() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, first_day, last_day) select agency_id, first_day, last_day from changed;
    return null;
end $$;
create trigger ledger_touch after insert on agency.ramadan
    referencing new table as changed for each statement execute function ledger.touch_ramadans();
create trigger ledger_touch_gone after delete on agency.ramadan
    referencing old table as changed for each statement execute function ledger.touch_ramadans();

create function ledger.touch_years() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, first_day, last_day)
    select agency_id, make_date(year, 1, 1), make_date(year, 12, 31) from changed;
    return null;
end $$;
create trigger ledger_touch after insert on agency.calendar_year
    referencing new table as changed for each statement execute function ledger.touch_years();

create function ledger.touch_offices() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, first_day, last_day)
    select distinct agency_id, '-infinity'::date, 'infinity'::date from changed;
    return null;
end $$;
create trigger ledger_touch after insert on agency.office
    referencing new table as changed for each statement execute function ledger.touch_offices();
create trigger ledger_touch_again after update on agency.office
    referencing new table as changed for each statement execute function ledger.touch_offices();
