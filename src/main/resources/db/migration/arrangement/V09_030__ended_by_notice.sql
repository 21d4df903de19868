-- An agreement is also ended early by notice: by whoever decides, who says why (ENDED), or by the employee, who need not
-- (GIVEN_UP).
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
                where conrelid = 'arrangement.agreement_term'::regclass and contype = 'c'
                  and pg_get_constraintdef(oid) like '%cause%' loop
        execute format('alter table arrangement.agreement_term drop constraint %I', old);
    end loop;
end $$;
alter table arrangement.agreement_term
    add constraint known_cause check (cause in ('GRANTED', 'REDUCED', 'REVOKED', 'ENDED', 'GIVEN_UP')),
    add constraint told_why check (cause in ('GRANTED', 'GIVEN_UP') or coalesce(length(reason), 0) > 0),
    add constraint nothing_after_the_end check ((cause in ('REVOKED', 'ENDED', 'GIVEN_UP')) = (days_per_week = 0));
