--liquibase formatted sql

--changeset tejian:rules
create table licensing.licence_kind (
  position int primary key,
  regime int not null,
  unit_kind text not null,
  activity_zh text not null,
  activity_en text not null,
  equipment_zh text not null,
  item_zh text not null,
  level text not null,
  scope_zh text not null,
  scope_en text not null,
  number_prefix text not null,
  issuer text not null,
  validity_years int not null,
  needed_for_notification boolean not null,
  source text not null,
  unconfirmed boolean not null
);
create table licensing.operator_item (
  regime int not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  kind text not null,
  maps_to_2019 text not null,
  status text not null,
  primary key (regime, code)
);
create table licensing.activity_rule (
  regime int not null,
  category text not null,
  held text not null,
  allows text not null,
  unconfirmed boolean not null,
  note text not null,
  primary key (regime, category, held, allows)
);
create table licensing.level_cover (
  regime int not null,
  held_for text not null check (held_for in ('DESIGN', 'MANUFACTURE', 'CONSTRUCTION')),
  category text not null,
  level text not null,
  covers_category text not null,
  covers_level text not null,
  unconfirmed boolean not null,
  note text not null,
  primary key (regime, held_for, category, level, covers_category, covers_level)
);
create table licensing.level_rule (
  position int primary key,
  regime int not null,
  held_for text not null check (held_for in ('MANUFACTURE', 'CONSTRUCTION')),
  -- empty for all
  activities text not null,
  prefix text not null,
  conditions text not null,
  level text not null,
  unconfirmed boolean not null
);

--changeset tejian:licences
create table licensing.licence (
  id varchar(36) collate "C" primary key,
  version int not null,
  unit_id varchar(36) collate "C" not null,
  number text collate "C" not null constraint licence_number unique,
  regime int not null check (regime in (2013, 2019)),
  issuer text not null,
  withdrawn text,
  withdrawn_on date,
  withdrawn_reason text,
  check ((withdrawn is null) = (withdrawn_on is null))
);
create index licence_unit on licensing.licence (unit_id);

create table licensing.licence_item (
  licence_id varchar(36) collate "C" not null references licensing.licence,
  position int not null,
  activities text not null,
  catalogue_codes text not null,
  level text not null,
  remarks text not null,
  primary key (licence_id, position)
);

-- One row for every period of validity: a renewal adds one, nothing removes one.
create table licensing.licence_period (
  licence_id varchar(36) collate "C" not null references licensing.licence,
  position int not null,
  issued_on date,
  valid_from date not null,
  valid_until date not null,
  primary key (licence_id, position),
  check (valid_until >= valid_from)
);

--changeset tejian:person-certificates
create table licensing.person_certificate (
  id varchar(36) collate "C" primary key,
  version int not null,
  person_id varchar(36) collate "C" not null,
  kind text not null,
  number text collate "C" not null,
  code text collate "C" not null,
  category_letters text not null,
  valid_from date not null,
  valid_until date not null,
  constraint person_certificate_item unique (person_id, number, code)
);
