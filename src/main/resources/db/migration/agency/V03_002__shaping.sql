-- Offices are told by name and place; which regency they are in is told only where somebody knows it.
alter table agency.office alter column regency_code drop not null;

-- Numbers the tree of the current agency anew; called after its shape has changed. A subtree ends as many places after
-- its top as it has units below, which are counted through the ancestors: no comparison of each unit with each other.
create or replace function agency.renumber_units() returns void language sql as $$
    with recursive walk as (
        select unit_id, array[name, unit_id::text] as path, array[unit_id] as ancestors, 0 as depth
          from agency.unit where agency_id = platform.current_agency() and parent_id is null
        union all
        select child.unit_id, walk.path || array[child.name, child.unit_id::text], walk.ancestors || child.unit_id,
               walk.depth + 1
          from agency.unit child join walk on child.parent_id = walk.unit_id
         where child.agency_id = platform.current_agency()
    ), numbered as (
        select unit_id, ancestors, depth, row_number() over (order by path)::integer as first from walk
    ), sized as (
        select ancestor as unit_id, count(*)::integer as size
          from numbered, unnest(ancestors) as ancestor group by ancestor
    ), bounded as (
        select n.unit_id, n.first, n.first + s.size - 1 as last, n.depth from numbered n join sized s using (unit_id)
    )
    update agency.unit u set first_in_order = b.first, last_in_order = b.last, depth = b.depth
      from bounded b
     where u.agency_id = platform.current_agency() and u.unit_id = b.unit_id
       and (u.first_in_order, u.last_in_order, u.depth) is distinct from (b.first, b.last, b.depth)
$$;
