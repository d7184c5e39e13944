--liquibase formatted sql

-- An inspection may stand for a product or batch that has no device record: manufacturing supervision, cylinders by the batch.
-- Then device_id and registration_code are null and product_* say what it is; use_unit_id is the unit that answers for it,
-- product_unit its name at the request.
--changeset tejian:products
alter table inspection.request
  alter column device_id drop not null,
  alter column registration_code drop not null,
  add column product_number text collate "C",
  add column product_unit text,
  add column product_catalogue_code varchar(4) collate "C",
  add column product_batch boolean,
  add column product_quantity int,
  add column product_device_code varchar(18) collate "C",
  add constraint request_of_device_or_product check (
    case when device_id is null
      then registration_code is null and num_nulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity) = 0
      else registration_code is not null and num_nonnulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity, product_device_code) = 0
    end);
alter table inspection.task
  alter column device_id drop not null,
  alter column registration_code drop not null,
  add column product_number text collate "C",
  add column product_unit text,
  add column product_catalogue_code varchar(4) collate "C",
  add column product_batch boolean,
  add column product_quantity int,
  add column product_device_code varchar(18) collate "C",
  add constraint task_of_device_or_product check (
    case when device_id is null
      then registration_code is null and num_nulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity) = 0
      else registration_code is not null and num_nonnulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity, product_device_code) = 0
    end);
alter table inspection.notice
  alter column device_id drop not null,
  alter column registration_code drop not null,
  add column product_number text collate "C",
  add column product_unit text,
  add column product_catalogue_code varchar(4) collate "C",
  add column product_batch boolean,
  add column product_quantity int,
  add column product_device_code varchar(18) collate "C",
  add constraint notice_of_device_or_product check (
    case when device_id is null
      then registration_code is null and num_nulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity) = 0
      else registration_code is not null and num_nonnulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity, product_device_code) = 0
    end);
alter table inspection.report
  alter column device_id drop not null,
  alter column registration_code drop not null,
  add column product_number text collate "C",
  add column product_unit text,
  add column product_catalogue_code varchar(4) collate "C",
  add column product_batch boolean,
  add column product_quantity int,
  add column product_device_code varchar(18) collate "C",
  add constraint report_of_device_or_product check (
    case when device_id is null
      then registration_code is null and num_nulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity) = 0
      else registration_code is not null and num_nonnulls(product_number, product_unit, product_catalogue_code, product_batch, product_quantity, product_device_code) = 0
    end);
create unique index task_open_of_product on inspection.task (use_unit_id, product_number, type_id)
  where device_id is null and report_version = 1 and state not in ('ISSUED', 'DELIVERED', 'CANCELLED');
-- a notification or a device finds the report on the product it was
create index report_of_product on inspection.report (product_number, product_unit) where device_id is null;
create index report_of_product_code on inspection.report (product_device_code) where product_device_code is not null;
