--liquibase formatted sql

-- The edition of a type as tasks froze it. Rows are never changed: reports issued under an edition open for ever.
--changeset tejian:editions
create table inspection.edition (
  sha256 varchar(64) collate "C" primary key,
  type_id text collate "C" not null,
  edition_number text collate "C" not null,
  title_zh text not null,
  title_en text not null,
  definition text not null,
  report_section text,
  layout text not null,
  needs_plugin boolean not null,
  frozen_at timestamptz not null default now()
);

-- device_* is the device as it was at the request: it decides who sees the row.
--changeset tejian:requests
create table inspection.request (
  id varchar(36) collate "C" primary key,
  version int not null,
  request_number text collate "C" not null constraint request_number unique,
  state text collate "C" not null,
  device_id varchar(36) collate "C" not null,
  registration_code varchar(20) collate "C" not null,
  device_name text not null,
  device_place text not null,
  region_code varchar(6) collate "C" not null,
  use_unit_id varchar(36) collate "C" not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  type_id text collate "C" not null,
  variant text,
  inspection_kind text not null,
  agency_id varchar(36) collate "C" not null,
  wished_on date,
  contact text not null,
  remark text not null,
  applicant_id varchar(36) collate "C" not null,
  filed_at timestamptz not null,
  reason text not null,
  fee numeric(10, 2),
  task_id varchar(36) collate "C"
);
create index request_of_agency on inspection.request (agency_id, id);
create index request_of_region on inspection.request (region_code, id);
create index request_of_device on inspection.request (device_id, id);
create index request_of_use_unit on inspection.request (use_unit_id, id);
create index request_of_construction_unit on inspection.request (construction_unit_id, id);

--changeset tejian:tasks
create table inspection.task (
  id varchar(36) collate "C" primary key,
  version int not null,
  task_number text collate "C" not null constraint task_number unique,
  state text collate "C" not null,
  request_id varchar(36) collate "C" not null references inspection.request,
  device_id varchar(36) collate "C" not null,
  registration_code varchar(20) collate "C" not null,
  device_name text not null,
  device_place text not null,
  region_code varchar(6) collate "C" not null,
  use_unit_id varchar(36) collate "C" not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  sha256 varchar(64) collate "C" not null references inspection.edition,
  type_id text collate "C" not null,
  edition_number text collate "C" not null,
  title_zh text not null,
  title_en text not null,
  needs_plugin boolean not null,
  kind text collate "C" not null,
  letter text not null,
  variant text,
  inspection_kind text not null,
  agency_id varchar(36) collate "C" not null,
  fee numeric(10, 2) not null,
  -- licence under which the supervised work is done, as the gate named it at acceptance
  contractor_licence text not null,
  inspectors text not null,
  planned_on date,
  instruments text not null,
  reinspection boolean not null,
  unit_representative text not null,
  report_version int not null,
  report_id varchar(36) collate "C",
  notice_id varchar(36) collate "C",
  reason text not null,
  accepted_at timestamptz not null
);
-- a correction may run beside a newer inspection, a second first version may not
create unique index task_open_of_type on inspection.task (device_id, type_id)
  where report_version = 1 and state not in ('ISSUED', 'DELIVERED', 'CANCELLED');
create index task_of_agency on inspection.task (agency_id, id);
create index task_of_region on inspection.task (region_code, id);
create index task_of_device on inspection.task (device_id, id);
create index task_of_use_unit on inspection.task (use_unit_id, id);
create index task_of_construction_unit on inspection.task (construction_unit_id, id);
create index task_of_maintenance_unit on inspection.task (maintenance_unit_id, id);

create table inspection.record (
  -- that of its task
  id varchar(36) collate "C" primary key references inspection.task,
  version int not null,
  content text not null,
  assessment text not null,
  complete boolean not null
);

-- who took part in any version of a task's report, and as what (separation rules S1, S2)
create table inspection.deed (
  task_id varchar(36) collate "C" not null references inspection.task,
  person_id varchar(36) collate "C" not null,
  capacity text collate "C" not null,
  first_at timestamptz not null default now(),
  primary key (task_id, person_id, capacity)
);

--changeset tejian:notices
create table inspection.notice (
  id varchar(36) collate "C" primary key,
  version int not null,
  notice_number text collate "C" not null constraint notice_number unique,
  state text collate "C" not null,
  task_id varchar(36) collate "C" not null references inspection.task,
  device_id varchar(36) collate "C" not null,
  registration_code varchar(20) collate "C" not null,
  device_name text not null,
  device_place text not null,
  region_code varchar(6) collate "C" not null,
  use_unit_id varchar(36) collate "C" not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  type_title text not null,
  agency_id varchar(36) collate "C" not null,
  items text not null,
  remarks text not null,
  issued_by text not null,
  issued_at timestamptz not null,
  due_by date not null,
  answer text not null,
  proofs text not null,
  answered_by text,
  answered_at timestamptz,
  pdf_digest varchar(64) collate "C" not null
);
create index notice_of_task on inspection.notice (task_id, id);
create index notice_of_agency on inspection.notice (agency_id, id);
create index notice_of_region on inspection.notice (region_code, id);
create index notice_of_device on inspection.notice (device_id, id);
create index notice_of_use_unit on inspection.notice (use_unit_id, id);
create index notice_of_construction_unit on inspection.notice (construction_unit_id, id);

-- A version of a report, with everything it says: no plugin is needed to open or print it.
--changeset tejian:reports
create table inspection.report (
  id varchar(36) collate "C" primary key,
  version int not null,
  report_version int not null,
  report_number text collate "C" constraint report_number unique,
  state text collate "C" not null,
  task_id varchar(36) collate "C" not null references inspection.task,
  device_id varchar(36) collate "C" not null,
  registration_code varchar(20) collate "C" not null,
  device_name text not null,
  device_place text not null,
  region_code varchar(6) collate "C" not null,
  use_unit_id varchar(36) collate "C" not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  sha256 varchar(64) collate "C" not null references inspection.edition,
  type_id text collate "C" not null,
  edition_number text collate "C" not null,
  title_zh text not null,
  title_en text not null,
  supervisory boolean not null,
  agency_id varchar(36) collate "C" not null,
  inspectors text not null,
  inspected_on date not null,
  conclusion text not null,
  passed boolean not null,
  conditional boolean not null,
  conclusion_reason text not null,
  next_due date,
  next_due_text text not null,
  record text not null,
  assessment text not null,
  sheet text not null,
  reviewer text,
  approver text,
  approved_at timestamptz,
  delivered_at timestamptz,
  receiver text not null,
  pdf_digest varchar(64) collate "C",
  check_code text collate "C",
  verify_url text,
  remarks text not null,
  replaced_by varchar(36) collate "C",
  constraint report_version_of_task unique (task_id, report_version)
);
create index report_of_agency on inspection.report (agency_id, id);
create index report_of_region on inspection.report (region_code, id);
create index report_of_device on inspection.report (device_id, id);
create index report_of_use_unit on inspection.report (use_unit_id, id);
create index report_of_construction_unit on inspection.report (construction_unit_id, id);
create index report_of_maintenance_unit on inspection.report (maintenance_unit_id, id);

--changeset tejian:frozen-reports splitStatements:false
create function inspection.refuse_change_of_frozen_report() returns trigger language plpgsql as $$
begin
  if old.pdf_digest is not null and (new.report_number, new.record, new.assessment, new.sheet, new.conclusion, new.passed,
      new.next_due, new.pdf_digest, new.check_code, new.sha256, new.inspectors, new.approved_at)
      is distinct from (old.report_number, old.record, old.assessment, old.sheet, old.conclusion, old.passed,
      old.next_due, old.pdf_digest, old.check_code, old.sha256, old.inspectors, old.approved_at) then
    raise exception 'report % is frozen', old.report_number;
  end if;
  return new;
end
$$;
create trigger report_frozen before update on inspection.report
  for each row execute function inspection.refuse_change_of_frozen_report();
