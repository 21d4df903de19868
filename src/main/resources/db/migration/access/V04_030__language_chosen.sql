-- A language is kept once its person has chosen it; until then that of the browser holds. Nobody had chosen any, since
-- nothing could write it. The owner sees no agency's rows unless the protection is lifted.
alter table access.account alter column language drop default;
alter table access.account alter column language drop not null;
alter table access.account no force row level security;
update access.account set language = null;
alter table access.account force row level security;
-- Never asked: whoever has no password chooses one with a code.
alter table access.account drop column must_change_password;
