-- Where each promise of an agreement stands, one row per output, whether anything was done about it or not. Rows are
-- found by index from the agreement, the person or the output on, so ask by those.
-- state: OPEN, DELIVERED (waits for the superior), ACCEPTED, RETURNED.
-- lapsed: the agreement did not run on the due day, because it had ended before or was granted too late for it, so
-- nobody owes it.
-- The person is told from the agreement, which is found by person; promises are found by their application alone.
create or replace view performance.output_standing with (security_invoker = true) as
    select o.agency_id, o.output_id, g.employee_id, o.application_id, g.agreement_id,
           o.what, o.measure, o.quantity as promised, o.due, o.weight, o.goal,
           not (o.due >= g.first_day and o.due < coalesce(g.ended_before, g.last_day + 1)) as lapsed,
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
