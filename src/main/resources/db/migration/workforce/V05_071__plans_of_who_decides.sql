-- The application has each statement planned with its values, which a list with filters needs. Inside of these functions that
-- planned six statements anew at each call, 4 ms, and a page asks who decides for each count in its menu. They look people
-- up by number, for which one plan is right for everybody: 0.25 ms.
do $$
declare
    asked regprocedure;
begin
    for asked in
        select p.oid::regprocedure from pg_proc p join pg_language l on l.oid = p.prolang
         where p.pronamespace = 'workforce'::regnamespace and p.proname in ('decides_for', 'acting')
           and l.lanname = 'plpgsql'
    loop
        execute format('alter function %s set plan_cache_mode = force_generic_plan', asked);
    end loop;
end $$;
