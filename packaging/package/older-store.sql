-- A store of layout 2 as layout 1 had it: what is sealed stays as it is, the index was made later.
PRAGMA wal_checkpoint(TRUNCATE);
BEGIN;
CREATE TABLE rows(kind TEXT NOT NULL, id TEXT NOT NULL, seen INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(kind, id));
INSERT INTO rows SELECT c.kind, c.id, c.seen, p.sealed FROM catalogue c JOIN payload p USING(number);
DROP TABLE catalogue;
DROP TABLE payload;
DROP TABLE page;
PRAGMA user_version = 1;
COMMIT;
