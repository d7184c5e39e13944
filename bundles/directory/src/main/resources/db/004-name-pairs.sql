--liquibase formatted sql

-- A trigram index does not help to find one or two characters, and two are what Chinese names are looked for by. So every
-- character and every pair of neighbours is indexed as well.
--changeset tejian:name-pairs splitStatements:false
create function directory.character_pairs(name text) returns text[] language sql immutable strict parallel safe as $$
  select array(select distinct substr(name, i, n) from generate_series(1, length(name)) i, generate_series(1, 2) n
    where i + n - 1 <= length(name))
$$;
create index organisation_name_pairs on directory.organisation using gin (directory.character_pairs(name));
