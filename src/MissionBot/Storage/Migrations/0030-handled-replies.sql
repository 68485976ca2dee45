-- What is sent stands by itself, and goes when it was sent: it was three quarters of a store.
create table handled_replies (
    tenant_id text not null,
    key text not null,
    reply text not null,
    primary key (tenant_id, key)
);
insert into handled_replies (tenant_id, key, reply) select tenant_id, key, reply from handled where state <> 'sent';
alter table handled drop column reply;

-- Only of those that are looked for: few answers are pending at a time, and few were pressed.
drop index handled_press;
drop index handled_pending;
create unique index handled_press on handled (tenant_id, press) where press is not null;
create index handled_pending on handled (lease) where state = 'pending';
