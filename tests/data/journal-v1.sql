CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, account BLOB NOT NULL, direction INTEGER NOT NULL, bucket TEXT, region TEXT, prefix BLOB, folder TEXT, policy INTEGER NOT NULL, answer INTEGER, options BLOB, created_msecs INTEGER NOT NULL, ended_msecs INTEGER, is_paused INTEGER NOT NULL DEFAULT 0)
CREATE INDEX batch_open ON batch(id) WHERE ended_msecs IS NULL
CREATE TABLE feed (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, kind INTEGER NOT NULL, source BLOB, target_prefix BLOB, cursor BLOB)
CREATE INDEX feed_batch ON feed(batch)
CREATE TABLE task (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL, weight INTEGER NOT NULL, rank INTEGER NOT NULL DEFAULT 0, name TEXT, local_path TEXT, key BLOB, size INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, policy INTEGER NOT NULL, ended_msecs INTEGER, error BLOB, extras BLOB)
CREATE INDEX task_order ON task(state, batch, weight, rank)
CREATE TABLE resume (task INTEGER PRIMARY KEY, upload_id BLOB, source_size INTEGER, source_modified_msecs INTEGER, part_size INTEGER, etag BLOB, version_id BLOB, crc64 INTEGER)
CREATE TABLE part (task INTEGER NOT NULL, number INTEGER NOT NULL, etag BLOB, crc64 INTEGER, PRIMARY KEY (task, number)) WITHOUT ROWID
CREATE TABLE leftover (id INTEGER PRIMARY KEY AUTOINCREMENT, account BLOB NOT NULL, bucket TEXT, region TEXT, key BLOB, upload_id BLOB, local_path TEXT)
CREATE TABLE tally (batch INTEGER NOT NULL, state INTEGER NOT NULL, tasks INTEGER NOT NULL, bytes INTEGER NOT NULL, done_bytes INTEGER NOT NULL, PRIMARY KEY (batch, state)) WITHOUT ROWID
CREATE TRIGGER task_added AFTER INSERT ON task BEGIN INSERT INTO tally VALUES (new.batch, new.state, 1, max(new.size, 0), new.done) ON CONFLICT DO UPDATE SET tasks = tasks + 1, bytes = bytes + max(new.size, 0), done_bytes = done_bytes + new.done; END
CREATE TRIGGER task_moved AFTER UPDATE OF state, size, done ON task WHEN old.state <> new.state OR old.size <> new.size OR old.done <> new.done BEGIN UPDATE tally SET tasks = tasks - 1, bytes = bytes - max(old.size, 0), done_bytes = done_bytes - old.done WHERE batch = old.batch AND state = old.state; INSERT INTO tally VALUES (new.batch, new.state, 1, max(new.size, 0), new.done) ON CONFLICT DO UPDATE SET tasks = tasks + 1, bytes = bytes + max(new.size, 0), done_bytes = done_bytes + new.done; END
CREATE TRIGGER task_removed AFTER DELETE ON task BEGIN UPDATE tally SET tasks = tasks - 1, bytes = bytes - max(old.size, 0), done_bytes = done_bytes - old.done WHERE batch = old.batch AND state = old.state; DELETE FROM resume WHERE task = old.id; DELETE FROM part WHERE task = old.id; END
INSERT INTO batch (id, uuid, account, direction, bucket, region, prefix, folder, policy, options, created_msecs) VALUES (1, x'00112233445566778899aabbccddeeff', x'0123456789abcdef0123456789abcdef', 0, 'b-1', 'r', x'696e2f', '', 1, x'a10146746578742f61', 1795000000000)
INSERT INTO feed (id, batch, kind, source, target_prefix) VALUES (1, 1, 0, x'81642f746d70', x'696e2f')
INSERT INTO task (id, batch, kind, state, weight, rank, name, local_path, key, size, policy) VALUES (7, 1, 0, 0, 0, 1, 'a.txt', '/tmp/a.txt', x'696e2f612e747874', 10, 1)
PRAGMA user_version = 1
