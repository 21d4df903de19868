-- A consent is a decision of its own (R6.7): an application is decided by whoever decides first, and each consent after that
-- is counted from the moment on which it was asked for.
alter table insight.decided_month
    drop constraint decided_month_step_check,
    add constraint decided_month_step_check
        check (step in ('APPLICATION', 'CONSENT', 'OUTPUT', 'CORRECTION', 'EVALUATION'));

create or replace view insight.decided_case with (security_invoker = true) as
    -- What is sent back for revision has been decided on; the revision is an application of its own.
    select t.agency_id, 'APPLICATION' as step, a.employee_id,
           coalesce((select max(e.happened_at) from arrangement.application o
                       join arrangement.transition e on e.agency_id = o.agency_id and e.application_id = o.application_id
                        and e.state in ('DECLINED', 'TAKEN_BACK')
                      where o.agency_id = t.agency_id and o.revises = t.application_id and o.offer
                        and e.happened_at <= t.happened_at), s.happened_at) as asked_at,
           t.happened_at as decided_at
      from arrangement.transition t
      join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
      join arrangement.transition s on s.agency_id = t.agency_id and s.application_id = t.application_id
       and s.state = 'SUBMITTED'
     where t.state in ('APPROVED', 'REFUSED', 'RETURNED', 'OFFERED', 'CONSENTED')
       and not exists (select from arrangement.consent n
            where n.agency_id = t.agency_id and n.application_id = t.application_id and n.part = 'LINE'
              and n.given_at < t.happened_at)
    union all
    -- Whoever decides has granted before, or offered what was accepted.
    select t.agency_id, 'CONSENT', a.employee_id, c.owed_since, t.happened_at
      from arrangement.transition t
      join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
      join arrangement.consent n on n.agency_id = t.agency_id and n.application_id = t.application_id and n.part = 'LINE'
       and n.given_at < t.happened_at
      join arrangement.consent c on c.agency_id = t.agency_id and c.application_id = t.application_id
       and c.part = 'SECOND_LEVEL' and c.owed_since < t.happened_at
     where t.state in ('APPROVED', 'REFUSED', 'RETURNED', 'CONSENTED')
    union all
    -- A ruling that was changed later counts as the first one.
    select r.agency_id, 'OUTPUT', p.employee_id, p.noted_at, min(r.ruled_at)
      from performance.ruling r
      join performance.progress p on p.agency_id = r.agency_id and p.progress_id = r.progress_id
     group by r.agency_id, p.employee_id, p.progress_id, p.noted_at
    union all
    select r.agency_id, 'CORRECTION', c.employee_id, c.asked_at, r.ruled_at
      from attendance.correction_ruling r
      join attendance.correction c on c.agency_id = r.agency_id and c.correction_id = r.correction_id
    union all
    select r.agency_id, 'EVALUATION', e.employee_id, p.proposed_at, r.ruled_at
      from evaluation.ruling r
      join evaluation.evaluation e on e.agency_id = r.agency_id and e.evaluation_id = r.evaluation_id
      join evaluation.proposal p on p.agency_id = r.agency_id and p.evaluation_id = r.evaluation_id
       and p.number = r.number;
