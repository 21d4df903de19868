-- What becomes of agreements that a version breaks, as whoever published it chose. Versions from before kept them.
alter table rulebook.version
    add column fate text not null default 'KEEP' check (fate in ('KEEP', 'SHORTEN', 'END')),
    -- Working days between being told and the first day on which it holds; none where agreements are kept.
    add column notice_days smallint check (notice_days between 1 and 60),
    add constraint notice_of_fate check ((fate = 'KEEP') = (notice_days is null));
