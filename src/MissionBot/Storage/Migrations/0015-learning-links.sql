-- Where a learning comes from: a message, a page.
alter table learnings add column link text;
