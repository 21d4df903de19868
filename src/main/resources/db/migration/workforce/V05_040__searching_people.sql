-- Finding people by name, position and unit among all of an agency, in time with the typing of a name.
--
-- The operators that find in the middle of a text (like, word similarity) are not leakproof, so under row-level security
-- PostgreSQL reads every row before it asks them, and no index helps. Therefore one function looks with the eyes of the
-- owner. It names the agency of the transaction in each of its statements, gives numbers of employees and nothing else,
-- and whoever called it reads those as the application, under row-level security again.
alter table workforce.employee
    add column called text generated always as (' ' || platform.plain(name)) stored,
    add column does text generated always as (' ' || platform.plain(position_name)) stored;

create index employee_sought on workforce.employee
    using gin (agency_id, called platform.gin_trgm_ops, does platform.gin_trgm_ops);

-- The owner, and nobody else, reads employees without the filter that would keep the index away; it already is the
-- owner's to lift. What the owner runs must say which agency it means.
create policy search_by_owner on workforce.employee for select to current_user using (true);

-- Whom somebody means who typed this, in the agency of the transaction. Closeness: 4 begins with the very text, 3 a word
-- of the name begins with each word typed, 2 a word of name, position or unit, below 1 how alike the name is.
-- Exactly: everybody whose name, or a word in it, begins with the text as a whole, or whose NIP does, all at 3.
-- Loosely: of those who are active so many at most, words in any order; where none fits, also misspelt names.
create function workforce.sought(typed text, loosely boolean default false, most integer default 100)
    returns table (employee_id bigint, closeness real)
    language plpgsql stable security definer rows 100
    set search_path = pg_catalog, platform, pg_temp
    set plan_cache_mode = force_custom_plan
    set pg_trgm.word_similarity_threshold = 0.4 as $$
declare
    here constant integer := platform.current_agency();
    begins constant text := platform.plain(typed);
    words text[];
    longest text;
    patterns text[];
    units bigint[];
    few integer;
    reached integer;
    fitting integer;
begin
    if here is null or coalesce(begins, '') = '' then
        return;
    end if;
    if not loosely then
        return query select e.employee_id, 3::real from workforce.employee e
            where e.agency_id = here and e.called like platform.beginning_of_word(begins);
        if begins ~ '^[0-9]{1,18}$' then
            return query select e.employee_id, 3::real from workforce.employee e
                where e.agency_id = here and e.nip between rpad(begins, 18, '0') and rpad(begins, 18, '9')
                  and e.called not like platform.beginning_of_word(begins);
        end if;
        return;
    end if;
    -- The longest words say most; six are enough to tell anybody from anybody.
    words := array(select w from unnest(string_to_array(begins, ' ')) w where w <> '' order by length(w) desc limit 6);
    patterns := array(select platform.beginning_of_word(w) from unnest(words) w);
    longest := patterns[1];
    return query select e.employee_id, (case when starts_with(e.called, ' ' || begins) then 4 else 3 end)::real as near
          from workforce.employee e
         where e.agency_id = here and e.active and e.called like longest and e.called like all (patterns)
         order by near desc, e.name, e.employee_id limit most;
    get diagnostics reached = row_count;
    if reached >= most then
        return;
    end if;
    -- Each place where the longest word may stand is asked by its own index; one word alone needs no more than is shown.
    -- The units are joined afterwards: in the same breath, their row-level security would keep the index away again.
    units := array(select u.unit_id from agency.unit u where u.agency_id = here and u.called like longest);
    few := case when cardinality(words) = 1 then most end;
    return query with near as materialized (
           (select e.employee_id, e.name, e.unit_id, e.called || e.does as told from workforce.employee e
             where e.agency_id = here and e.active and e.called like longest and not e.called like all (patterns)
             order by e.name, e.employee_id limit few)
           union
           (select e.employee_id, e.name, e.unit_id, e.called || e.does from workforce.employee e
             where e.agency_id = here and e.active and e.does like longest and not e.called like all (patterns)
             order by e.name, e.employee_id limit few)
           union
           (select e.employee_id, e.name, e.unit_id, e.called || e.does from workforce.employee e
             where e.agency_id = here and e.active and e.unit_id = any (units) and not e.called like all (patterns)
             order by e.name, e.employee_id limit few))
        select n.employee_id, 2::real from near n
          join agency.unit u on u.agency_id = here and u.unit_id = n.unit_id
         where n.told || u.called like all (patterns)
         order by n.name, n.employee_id limit most - reached;
    get diagnostics fitting = row_count;
    if reached + fitting = 0 and length(words[1]) >= 3 then
        -- A thousand are compared word by word; a name that is like more of them is too common to be told apart.
        return query select a.employee_id, a.alike::real
              from (select m.employee_id, m.name,
                           (select avg(word_similarity(w, m.called)) from unnest(words) w) as alike
                      from (select e.employee_id, e.name, e.called from workforce.employee e
                             where e.agency_id = here and e.active and words[1] <% e.called
                               and coalesce(words[2], words[1]) <% e.called limit 1000) m) a
             where a.alike >= 0.4 order by a.alike desc, a.name, a.employee_id limit most;
    end if;
end $$;
revoke all on function workforce.sought(text, boolean, integer) from public;
grant execute on function workforce.sought(text, boolean, integer) to ${app_role};
