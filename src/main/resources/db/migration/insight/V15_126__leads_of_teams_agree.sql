-- The consent of a team's lead is a decision of its own too, counted from when it was asked for; it may come before the line.
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
       -- A lead who comes before the line decides nothing yet.
       and not (exists (select from arrangement.consent d where d.agency_id = t.agency_id and d.application_id = t.application_id
              and d.part = 'TEAM_LEAD' and d.given_at = t.happened_at)
           and not exists (select from arrangement.consent n where n.agency_id = t.agency_id and n.application_id = t.application_id
              and n.part = 'LINE' and n.given_at = t.happened_at))
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
       and not (c.given_at is distinct from t.happened_at and exists (select from arrangement.consent d where d.agency_id = t.agency_id and d.application_id = t.application_id
              and d.part = 'TEAM_LEAD' and d.given_at = t.happened_at))
    union all
    -- The leads of teams, whether before the line or after it; whoever agrees as both is counted as the line.
    select t.agency_id, 'CONSENT', a.employee_id, min(c.owed_since), t.happened_at
      from arrangement.transition t
      join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
      join arrangement.consent c on c.agency_id = t.agency_id and c.application_id = t.application_id
       and c.part = 'TEAM_LEAD' and c.given_at = t.happened_at
     where t.state in ('APPROVED', 'CONSENTED')
       and not exists (select from arrangement.consent n where n.agency_id = t.agency_id
              and n.application_id = t.application_id and n.part <> 'TEAM_LEAD' and n.given_at = t.happened_at)
     group by t.agency_id, t.transition_id, a.employee_id, t.happened_at
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
