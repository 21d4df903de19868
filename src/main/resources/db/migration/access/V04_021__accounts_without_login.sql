-- The accounts of the current agency whose login belongs to somebody else, so that nobody could sign in with them.
create function platform.accounts_without_login() returns setof bigint
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select a.account_id
          from access.account a
         where a.agency_id = platform.current_agency()
           and not exists (select from platform.sign_in_directory d
                            where d.agency_id = a.agency_id and d.account_id = a.account_id);
    end;
revoke all on function platform.accounts_without_login() from public;
grant execute on function platform.accounts_without_login() to ${app_role};
