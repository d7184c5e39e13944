--liquibase formatted sql

--changeset tejian:password-age-and-history
alter table security.account add column password_changed_at timestamptz not null default now();
create table security.old_password (
  account_id varchar(36) collate "C" not null references security.account on delete cascade,
  replaced_at timestamptz not null,
  password_hash text not null,
  primary key (account_id, replaced_at)
);

-- How a session was opened. A bearer token of the identity provider is remembered as a session too; signed out, it stays
-- as an ended row until it expires by itself. Tokens issued before tokens_from are not taken any more.
--changeset tejian:session-sources
alter table security.session add column source text not null default 'PASSWORD';
alter table security.session add column ended boolean not null default false;
alter table security.account add column tokens_from timestamptz not null default 'epoch';

-- Role changes of administrators wait here for a second one (separation rule S5).
--changeset tejian:role-changes
create table security.role_change (
  id varchar(36) collate "C" primary key,
  account_id varchar(36) collate "C" not null references security.account on delete cascade,
  roles_before text not null,
  roles_after text not null,
  reason text not null,
  proposed_by varchar(36) collate "C" not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('WAITING', 'CONFIRMED', 'REJECTED'))
);
create unique index role_change_waiting on security.role_change (account_id) where state = 'WAITING';

-- 代理 of approvers and leaders (separation rule S9).
--changeset tejian:delegations
create table security.delegation (
  id varchar(36) collate "C" primary key,
  role text not null check (role in ('APPROVER', 'LEADER')),
  organisation_id varchar(36) collate "C" not null,
  delegator_id varchar(36) collate "C" not null,
  delegate_id varchar(36) collate "C" not null,
  first_day date not null,
  last_day date not null,
  reason text not null,
  ended boolean not null default false,
  check (first_day <= last_day)
);
create index delegation_delegate on security.delegation (delegate_id, last_day);
create index delegation_organisation on security.delegation (organisation_id, first_day);

-- A browser on its way to the identity provider and back.
--changeset tejian:openid-attempts
create table security.openid_attempt (
  state_digest varchar(64) collate "C" primary key,
  browser_digest varchar(64) collate "C" not null,
  verifier text not null,
  nonce text not null,
  return_to text not null,
  until timestamptz not null
);
