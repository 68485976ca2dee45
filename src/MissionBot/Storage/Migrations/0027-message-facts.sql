-- What a message recorded, for longer than its answer is kept: one that is edited later still offers its correction.
create table message_facts (
    tenant_id text not null,
    message text not null,
    facts text not null,
    primary key (tenant_id, message)
);
