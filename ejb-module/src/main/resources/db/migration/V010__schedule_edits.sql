-- A seat taken raises an occurrence's version, so that live messages can be put in order. An edit must still be accepted
-- from somebody who saw the class before the last booking, but after the last edit: this is the version of the last edit.

ALTER TABLE class_occurrences ADD COLUMN edited_version INT NOT NULL DEFAULT 0 AFTER version;
