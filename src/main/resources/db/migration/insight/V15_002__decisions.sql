-- How long decisions were waited for (R6.7). Each case is told by the rows in which it was asked for and decided, which are
-- appended and never changed.
create view insight.decided_case with (security_invoker = true) as
    -- What is sent back for revision has been decided on; the revision is an application of its own.
    select t.agency_id, 'APPLICATION' as step, a.employee_id, s.happened_at as asked_at, t.happened_at as decided_at
      from arrangement.transition t
      join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
      join arrangement.transition s on s.agency_id = t.agency_id and s.application_id = t.application_id
       and s.state = 'SUBMITTED'
     where t.state in ('APPROVED', 'REFUSED', 'RETURNED')
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
grant select on insight.decided_case to ${app_role};

-- How many cases were decided in a month after how many working days: numbers that can be added up the tree, and from
-- which medians follow exactly.
create table insight.decided_month (
    agency_id integer not null,
    month date not null check (extract(day from month) = 1),
    -- Where the person worked on the day on which the decision was asked for.
    unit_id bigint not null,
    step text not null check (step in ('APPLICATION', 'OUTPUT', 'CORRECTION', 'EVALUATION')),
    -- Working days after that day, up to the day of the decision: 0 on the same day; 99 stands for more.
    waited smallint not null check (waited between 0 and 99),
    decided integer not null check (decided > 0),
    primary key (agency_id, month, unit_id, step, waited)
);
call platform.protect('insight.decided_month');
