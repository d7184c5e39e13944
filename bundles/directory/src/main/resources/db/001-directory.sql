--liquibase formatted sql

-- pg_trgm finds a part of a name. It is a trusted extension: on an external database the platform's user needs CREATE on
-- the database, or an administrator runs this line once beforehand.
--changeset tejian:trigrams
create extension if not exists pg_trgm schema public;

--changeset tejian:regions
create table directory.region (
  code varchar(6) collate "C" primary key,
  name_zh text not null,
  pinyin text not null,
  name_en text not null,
  level text not null check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY')),
  parent_code varchar(6) collate "C" references directory.region deferrable initially deferred,
  registration_letter text,
  valid_from date,
  valid_to date,
  successor_code varchar(6) collate "C" references directory.region deferrable initially deferred,
  note text not null,
  check (valid_from <= valid_to)
);

--changeset tejian:organisations
create table directory.organisation (
  id varchar(36) collate "C" primary key,
  kind text not null,
  unit_kinds text not null,
  name text not null,
  credit_code varchar(18) collate "C",
  credit_code_reason text not null,
  -- no foreign key: contractors and makers come from other provinces too
  region_code varchar(6) collate "C" not null,
  short_code text collate "C",
  address text not null,
  phone text not null,
  version int not null,
  constraint organisation_credit_code unique (credit_code),
  constraint organisation_short_code unique (short_code)
);
create index organisation_name_parts on directory.organisation using gin (name public.gin_trgm_ops);
create index organisation_name on directory.organisation (name, region_code);

--changeset tejian:people
create table directory.person (
  id varchar(36) collate "C" primary key,
  name text not null,
  organisation_id varchar(36) collate "C" not null references directory.organisation,
  version int not null
);
create index person_organisation on directory.person (organisation_id, name);
