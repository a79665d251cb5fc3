CREATE TABLE IF NOT EXISTS webs (id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, login TEXT NOT NULL, title TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, webId TEXT NOT NULL, urlName TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, properties TEXT NOT NULL, version INTEGER NOT NULL,
  contentTypeId TEXT NOT NULL, lastItemId INTEGER NOT NULL, created TEXT NOT NULL, itemModified TEXT NOT NULL, itemDeleted TEXT NOT NULL, UNIQUE (webId, urlName));
CREATE TABLE IF NOT EXISTS fields (
  listId TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (listId, name));
CREATE TABLE IF NOT EXISTS views (
  id TEXT PRIMARY KEY, listId TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, urlName TEXT NOT NULL,
  isDefault INTEGER NOT NULL, properties TEXT NOT NULL, fields TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS items (
  listId TEXT NOT NULL, id INTEGER NOT NULL, uniqueId TEXT NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, major INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (listId, id));
CREATE TABLE IF NOT EXISTS recycled AS SELECT '' AS binId, '' AS webId, '' AS deletedAt, 0 AS deletedBy, items.* FROM items WHERE 0;
CREATE TABLE IF NOT EXISTS versions (listId TEXT, id INTEGER, version INTEGER, major INTEGER, modified TEXT, editor INTEGER, cells TEXT, PRIMARY KEY (listId, id, major));
CREATE TABLE IF NOT EXISTS attachments (listId TEXT, id INTEGER, name TEXT COLLATE NOCASE, content TEXT NOT NULL, PRIMARY KEY (listId, id, name));
CREATE TABLE IF NOT EXISTS assignments (listId TEXT, principal INTEGER, role INTEGER, PRIMARY KEY (listId, principal, role));
CREATE TABLE IF NOT EXISTS uniques (listId TEXT, field TEXT, value, id INTEGER, PRIMARY KEY (listId, field, value, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS uniquesOfItem ON uniques (listId, id);
CREATE VIEW IF NOT EXISTS uniqueCells AS SELECT i.listId, f.name, fold(json_extract(i.cells, '$."' || f.name || '"')) AS value, i.id
  FROM items i JOIN fields f ON f.listId = i.listId AND json_extract(f.definition, '$.attributes.EnforceUniqueValues') = 'TRUE' WHERE value <> '';
CREATE TRIGGER IF NOT EXISTS itemAdded AFTER INSERT ON items BEGIN
  INSERT OR REPLACE INTO versions VALUES (NEW.listId, NEW.id, NEW.version, NEW.major, NEW.modified, NEW.editor, NEW.cells);
  INSERT INTO uniques SELECT * FROM uniqueCells WHERE listId = NEW.listId AND id = NEW.id;
END;
CREATE TRIGGER IF NOT EXISTS itemChanged AFTER UPDATE ON items BEGIN
  DELETE FROM versions WHERE listId = NEW.listId AND id = NEW.id
    AND major <= NEW.major - (SELECT COALESCE(json_extract(properties, '$.MajorVersionLimit'), 50) FROM lists WHERE lists.id = NEW.listId);
  INSERT OR REPLACE INTO versions VALUES (NEW.listId, NEW.id, NEW.version, NEW.major, NEW.modified, NEW.editor, NEW.cells);
  DELETE FROM uniques WHERE listId = NEW.listId AND id = NEW.id;
  INSERT INTO uniques SELECT * FROM uniqueCells WHERE listId = NEW.listId AND id = NEW.id;
END;
CREATE TRIGGER IF NOT EXISTS itemGone AFTER DELETE ON items BEGIN
  DELETE FROM uniques WHERE listId = OLD.listId AND id = OLD.id;
END;
CREATE TRIGGER IF NOT EXISTS fieldChanged AFTER UPDATE ON fields WHEN NEW.definition <> OLD.definition BEGIN
  DELETE FROM uniques WHERE listId = NEW.listId AND field = NEW.name;
  INSERT INTO uniques SELECT * FROM uniqueCells WHERE listId = NEW.listId AND name = NEW.name;
END;
-- A file from before these tables existed gets them filled.
INSERT OR IGNORE INTO uniques SELECT * FROM uniqueCells;
INSERT OR IGNORE INTO versions SELECT listId, id, version, major, modified, editor, cells FROM items;
