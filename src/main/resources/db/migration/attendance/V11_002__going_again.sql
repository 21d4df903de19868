-- From when to when somebody worked: the first coming, and the last going that is not before it or what was accepted in
-- its place, whichever is later: who pressed "out" for lunch and forgot it in the evening is answered for like who forgot
-- it altogether. Nothing ends a day that did not begin, so out_time is null where in_time is, and never the earlier.
create or replace view attendance.worked_day with (security_invoker = true) as
    select p.agency_id, p.employee_id, p.day, p.in_time,
           greatest(
               case when p.last_out >= p.in_time then p.last_out end,
               (select max(c.out_time) from attendance.correction c
                  join attendance.correction_ruling r
                    on r.agency_id = c.agency_id and r.correction_id = c.correction_id and r.accepted
                 where c.agency_id = p.agency_id and c.employee_id = p.employee_id and c.day = p.day
                   and c.out_time >= p.in_time)) as out_time
      from (select q.agency_id, q.employee_id, q.day,
                   min(q.local_time) filter (where q.direction = 'IN') as in_time,
                   max(q.local_time) filter (where q.direction = 'OUT') as last_out
              from attendance.punch q
             group by q.agency_id, q.employee_id, q.day) p;
