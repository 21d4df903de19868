-- Between which hours people away can be reached, and how many minutes at least. No law gives them: null asks for none.
alter table agency.agency
    add column core_from time,
    add column core_until time check (core_until > core_from),
    add column core_least smallint check (core_least between 1 and 720),
    add check ((core_from is null) = (core_until is null) and (core_from is null) = (core_least is null));
