-- Which facts were recorded for what came in, where and by whom: they are taken back together.
alter table handled add column place text;
alter table handled add column person text;
alter table handled add column facts text;
create index handled_place on handled (tenant_id, place, at);

-- A number that was given out is not given out again, also when what had it was taken back.
create table trial_numbers (
    tenant_id text not null,
    mission_id text not null,
    number bigint not null,
    primary key (tenant_id, mission_id)
);
insert into trial_numbers (tenant_id, mission_id, number) select tenant_id, mission_id, max(number) from trials group by tenant_id, mission_id;
alter table learning_counts add column numbered bigint not null default 0;
update learning_counts set numbered = learnings
    where exists (select 1 from trials t where t.tenant_id = learning_counts.tenant_id and t.id = learning_counts.of_id);

