-- The name of a unit as it is searched; a blank goes before each word, also the first.
alter table agency.unit add column called text generated always as (' ' || platform.plain(name)) stored;
