-- Which card a quotation in a chat is of. Channels have threads instead, and none of their messages are in it.
create index posted_message on posted (tenant_id, conversation_id, activity_id) where conversation_id not like '%;messageid=%';
