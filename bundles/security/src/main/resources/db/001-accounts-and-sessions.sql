--liquibase formatted sql

--changeset tejian:accounts
create table security.account (
  id varchar(36) collate "C" primary key,
  user_name varchar(40) collate "C" not null,
  person_id varchar(36) collate "C" not null,
  organisation_id varchar(36) collate "C" not null,
  roles text not null,
  password_hash text not null,
  must_change boolean not null,
  locked boolean not null,
  locked_until timestamptz,
  failures int not null,
  first_failure_at timestamptz,
  version int not null,
  constraint account_user_name unique (user_name)
);

-- The token itself is nowhere: whoever reads this table cannot sign in with it.
--changeset tejian:sessions
create table security.session (
  token_digest varchar(64) collate "C" primary key,
  account_id varchar(36) collate "C" not null references security.account on delete cascade,
  opened_at timestamptz not null,
  used_at timestamptz not null,
  ends_at timestamptz not null,
  address text not null
);
create index session_account on security.session (account_id);
create index session_end on security.session (ends_at);
