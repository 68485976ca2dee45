-- What a person wrote into a form and did not save: one a conversation, for 72 hours, and in no log.
create table drafts (
    tenant_id text not null,
    person text not null,
    conversation_id text not null,
    verb text not null,
    fields text not null,
    at text not null,
    primary key (tenant_id, person, conversation_id)
);
