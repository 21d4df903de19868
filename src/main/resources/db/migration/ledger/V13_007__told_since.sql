-- The first feeding begins to tell days: from then on whoever is recorded begins on that day, not ever before. The owner
-- sees no agency's rows unless the protection is lifted.
alter table ledger.reach no force row level security;
alter table workforce.told_since no force row level security;
insert into workforce.told_since (agency_id, first_day) select agency_id, first_day from ledger.reach;
alter table ledger.reach force row level security;
alter table workforce.told_since force row level security;

create function ledger.tell_since() returns trigger language plpgsql as $$
begin
    insert into workforce.told_since (agency_id, first_day) select agency_id, first_day from begun
        on conflict (agency_id) do nothing;
    return null;
end $$;
create trigger tells_since after insert on ledger.reach
    referencing new table as begun for each statement execute function ledger.tell_since();
