-- Text and query are folded by the product (Words/Folded.cs), so the tokenizer leaves letters as they are.
create virtual table learning_search using fts5 (tenant_id unindexed, learning_id unindexed, body, tokenize = 'unicode61 remove_diacritics 0');
