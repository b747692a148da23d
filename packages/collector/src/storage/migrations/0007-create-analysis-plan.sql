-- What an evaluator commits to look at before a delayed wave closes.
CREATE TABLE analysis_plan (
  wave_id TEXT PRIMARY KEY REFERENCES wave (id),
  items TEXT NOT NULL CHECK (json_valid(items)),
  saved_at TEXT NOT NULL,
  locked_at TEXT
) STRICT, WITHOUT ROWID;

-- Locked is locked, also for a program that forgets to look.
CREATE TRIGGER analysis_plan_stays_locked BEFORE UPDATE ON analysis_plan WHEN OLD.locked_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'a locked analysis plan never changes'); END;
CREATE TRIGGER analysis_plan_is_never_deleted BEFORE DELETE ON analysis_plan
BEGIN SELECT raise(ABORT, 'an analysis plan is never deleted'); END;

-- How much of the core items a draft answers tells a partial answer from a break-off when the wave has closed.
ALTER TABLE draft ADD COLUMN core_share REAL NOT NULL DEFAULT 0 CHECK (core_share BETWEEN 0 AND 1);
