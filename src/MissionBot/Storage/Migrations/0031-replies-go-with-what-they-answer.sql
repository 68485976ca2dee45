-- A reply goes when what it answers goes. SQLite adds no foreign key to a table that is there.
create table replies_kept (
    tenant_id text not null,
    key text not null,
    reply text not null,
    primary key (tenant_id, key),
    foreign key (tenant_id, key) references handled (tenant_id, key) on delete cascade
);
insert into replies_kept (tenant_id, key, reply)
select r.tenant_id, r.key, r.reply from handled_replies r join handled h on h.tenant_id = r.tenant_id and h.key = r.key;
drop table handled_replies;
alter table replies_kept rename to handled_replies;
