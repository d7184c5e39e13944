--liquibase formatted sql

-- The certificate beside a passed report, issued in the same transaction; never changed, like the report itself.
--changeset tejian:certificates
create table inspection.certificate (
  report_id varchar(36) collate "C" primary key references inspection.report (id),
  certificate_number text collate "C" not null unique,
  pdf_digest varchar(64) collate "C" not null,
  issued_at timestamptz not null
);

--changeset tejian:frozen-certificates splitStatements:false
create function inspection.refuse_change_of_certificate() returns trigger language plpgsql as $$
begin
  raise exception 'certificate % is frozen', old.certificate_number;
end
$$;
create trigger certificate_frozen before update or delete on inspection.certificate
  for each row execute function inspection.refuse_change_of_certificate();
