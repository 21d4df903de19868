-- Enters every account of the current agency that is not yet in the directory, for bulk loads; a login that is taken
-- is left out, and the number of those entered tells.
create function platform.register_logins() returns bigint
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    begin atomic
        with entered as (
            insert into platform.sign_in_directory (login, agency_id, account_id)
            select lower(a.login), a.agency_id, a.account_id
              from access.account a
             where a.agency_id = platform.current_agency()
            on conflict do nothing
            returning account_id)
        select count(*) from entered;
    end;
revoke all on function platform.register_logins() from public;
grant execute on function platform.register_logins() to ${app_role};
