-- Tables that are cut by month: who writes into a month has it opened first.

-- Makes the partition of a month, protected as its parent is, if it is not there yet. The parent belongs to the owner,
-- who alone can make tables; that is why this runs with the owner's rights.
create function platform.open_month(parent regclass, month date) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    opens date := date_trunc('month', month)::date;
    part text := format('%s_%s', parent, to_char(opens, 'YYYY_MM'));
begin
    if to_regclass(part) is not null then
        return;
    end if;
    -- Two agencies may open the same month at the same moment; the second one finds it made.
    perform pg_advisory_xact_lock(1, parent::oid::integer);
    if to_regclass(part) is not null then
        return;
    end if;
    -- Attaching, unlike creating in place, lets readers of the parent go on.
    execute format('create table %s (like %s including all)', part, parent);
    call platform.protect(part::regclass, 'select');
    execute format('alter table %s attach partition %s for values from (%L) to (%L)',
        parent, part, opens, (opens + interval '1 month')::date);
end $$;
revoke all on function platform.open_month(regclass, date) from public;
grant execute on function platform.open_month(regclass, date) to ${app_role};
