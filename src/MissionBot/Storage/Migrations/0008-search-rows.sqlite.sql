-- An unindexed column of FTS5 is found by reading all of it: a learning remembers its row, so that a correction finds it at once.
alter table learnings add column search_row bigint;
update learnings set search_row = s.rowid
    from learning_search s where s.tenant_id = learnings.tenant_id and s.learning_id = learnings.id;

-- The words that occur anywhere, for what was misspelt.
create virtual table learning_words using fts5vocab (learning_search, row);
