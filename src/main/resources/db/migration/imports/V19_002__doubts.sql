-- A cell that says nothing usable where the rest of its row does: left out and told, and the row is kept.
alter table imports.problem add column mild boolean not null default false;
