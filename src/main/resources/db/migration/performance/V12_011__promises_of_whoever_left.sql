-- lapsed: nobody owes it, because the agreement did not run on the due day (it had ended before or was granted too late for
-- it) or the person was not active then.
-- The person is told from the agreement, which is found by person; promises are found by their application alone.
create or replace view performance.output_standing with (security_invoker = true) as
    select o.agency_id, o.output_id, g.employee_id, o.application_id, g.agreement_id,
           o.what, o.measure, o.quantity as promised, o.due, o.weight, o.goal,
           not (o.due >= g.first_day and o.due < coalesce(g.ended_before, g.last_day + 1))
               or exists (select from workforce.membership m
                           where m.agency_id = g.agency_id and m.employee_id = g.employee_id
                             and o.due >= m.from_day and o.due < m.until_day and not m.active) as lapsed,
           d.progress_id, d.quantity as delivered, d.note, d.link, d.noted_at as delivered_at,
           case when r.outcome = 'ACCEPTED' then r.accepted end as accepted,
           r.ruling_id, r.ruled_at, r.by_account as ruled_by_account, r.by_employee as ruled_by, r.word,
           coalesce(r.outcome, case when d.progress_id is null then 'OPEN' else 'DELIVERED' end) as state,
           p.progress_id as last_step, p.quantity as progress, p.noted_at as progressed_at
      from arrangement.agreement g
      join arrangement.promised_output o on o.agency_id = g.agency_id and o.application_id = g.application_id
      left join lateral (
           select s.progress_id, s.quantity, s.noted_at from performance.progress s
            where s.agency_id = o.agency_id and s.output_id = o.output_id
            order by s.progress_id desc limit 1) p on true
      left join lateral (
           select s.progress_id, s.quantity, s.note, s.link, s.noted_at from performance.progress s
            where s.agency_id = o.agency_id and s.output_id = o.output_id and s.delivered
              and not exists (select from performance.progress w
                               where w.agency_id = s.agency_id and w.withdraws = s.progress_id)
            order by s.progress_id desc limit 1) d on p.progress_id is not null
      left join lateral (
           select u.ruling_id, u.outcome, u.accepted, u.word, u.ruled_at, u.by_account, u.by_employee
             from performance.ruling u
            where u.agency_id = o.agency_id and u.progress_id = d.progress_id
            order by u.ruling_id desc limit 1) r on d.progress_id is not null;

-- What was there before. The owner sees no agency's rows unless the protection is lifted.
alter table workforce.membership no force row level security;
alter table performance.standing no force row level security;
update performance.standing k set state = 'LAPSED' from workforce.membership m
 where m.agency_id = k.agency_id and m.employee_id = k.employee_id and not m.active
   and k.due >= m.from_day and k.due < m.until_day and k.state in ('OPEN', 'RETURNED');
alter table workforce.membership force row level security;
alter table performance.standing force row level security;

-- Whoever leaves, or comes back, has other promises to keep.
create function performance.stand_after_leaving() returns trigger language plpgsql as $$
begin
    perform performance.stand_again((select array_agg(o.output_id) from changed m
        join arrangement.agreement g on g.agency_id = m.agency_id and g.employee_id = m.employee_id
        join arrangement.promised_output o on o.agency_id = g.agency_id and o.application_id = g.application_id
       where not m.active));
    return null;
end $$;
create function performance.stand_after_returning() returns trigger language plpgsql as $$
begin
    perform performance.stand_again((select array_agg(o.output_id) from changed m
        join before_change b on b.agency_id = m.agency_id and b.employee_id = m.employee_id and b.from_day = m.from_day
        join arrangement.agreement g on g.agency_id = m.agency_id and g.employee_id = m.employee_id
        join arrangement.promised_output o on o.agency_id = g.agency_id and o.application_id = g.application_id
       where not m.active or not b.active));
    return null;
end $$;
create trigger stands after insert on workforce.membership
    referencing new table as changed for each statement execute function performance.stand_after_leaving();
create trigger stands_again after update on workforce.membership
    referencing old table as before_change new table as changed
    for each statement execute function performance.stand_after_returning();
