-- What names are compared by, however they were typed, and the extensions that find in the middle of a text. Both come with
-- PostgreSQL and are trusted: the owner of a database may create them.
create extension if not exists pg_trgm with schema platform;
create extension if not exists btree_gin with schema platform;

-- A text as it is compared: small letters, without accents, signs that nobody sees, and apostrophes, of which there are a
-- dozen that look alike; wide forms and ligatures as plain ones, each run of blanks as one. Signs remain signs.
create function platform.plain(typed text) returns text
    language sql immutable strict parallel safe
    return trim(pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.lower(normalize(
            pg_catalog.regexp_replace(typed,
                '[''`\u00ad\u00b4\u02b9-\u02bf\u200b-\u200f\u2018-\u201b\u202a-\u202e\u2032\u2060-\u2069\ufeff\uff07]', '', 'g'), NFKD)),
        '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]', '', 'g'), '\s+', ' ', 'g'));

-- The same as a pattern for a word that begins with it, where the text compared begins with a blank.
create function platform.beginning_of_word(word text) returns text
    language sql immutable strict parallel safe
    return '% ' || pg_catalog.regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%';

grant execute on function platform.plain(text) to ${app_role};
grant execute on function platform.beginning_of_word(text) to ${app_role};
