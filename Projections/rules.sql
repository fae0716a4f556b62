-- projection rules 1
-- Each red flag that fired, and what a nurse said of it: how often each rule is right.
-- A flag counts once in a conversation for each rule and version, however often it is said.

CREATE TABLE rule_firing (
    session BLOB NOT NULL CHECK (length(session) = 16),
    rule TEXT NOT NULL,
    version INTEGER NOT NULL,
    tier TEXT NOT NULL,
    message_id TEXT NOT NULL,
    fired_at INTEGER NOT NULL,
    mentions INTEGER NOT NULL DEFAULT 1,
    -- `confirmed`, `false`, or null while nobody has judged it.
    verdict TEXT CHECK (verdict IN ('confirmed', 'false')),
    judged_by TEXT,
    judged_at INTEGER,
    -- The act that judged it, so that undoing the act takes the verdict back.
    action_id TEXT,
    PRIMARY KEY (session, rule, version)
) STRICT, WITHOUT ROWID;

-- on message_screened 1
INSERT INTO rule_firing (session, rule, version, tier, message_id, fired_at)
SELECT
    :stream, value ->> '$.rule', coalesce(value ->> '$.version', 1),
    coalesce(value ->> '$.tier', 'interrupt'), :message_id, :recorded_at
FROM json_each(:flags) WHERE :flags <> '[]' AND value ->> '$.rule' IS NOT NULL
ON CONFLICT (session, rule, version) DO UPDATE SET mentions = mentions + 1;

-- Settling an alert judges what has fired so far, unless an act judged it already.
-- on alert_resolved 1
UPDATE rule_firing SET
    verdict = iif(:outcome = 'false_positive', 'false', 'confirmed'),
    judged_by = :nurse_id, judged_at = :recorded_at, action_id = NULL
WHERE session = :stream AND verdict IS NULL;

-- "Rule was wrong" counts for everything that fired; approving, escalating, or finding the case more
-- urgent than it was says that the rules were right. Other overrides judge the level, not the rules.
-- on case_acted_on 1
UPDATE rule_firing SET
    verdict = 'false', judged_by = :nurse_id, judged_at = :recorded_at, action_id = :action_id
WHERE session = :stream AND :override_reason = 'rule_false_positive';

UPDATE rule_firing SET
    verdict = 'confirmed', judged_by = :nurse_id, judged_at = :recorded_at, action_id = :action_id
WHERE
    session = :stream AND verdict IS NULL
    AND (:action IN ('approve', 'escalate')
        OR :override_reason IN ('ai_under_triaged', 'ai_missed_symptom'));

-- on action_undone 1
UPDATE rule_firing SET verdict = NULL, judged_by = NULL, judged_at = NULL, action_id = NULL
WHERE session = :stream AND action_id = :action_id;

-- How often each rule fired since a moment, and how often nurses agreed; null without a judgement.
-- query precision(since)
SELECT
    rule, version, count(*) AS fired,
    total(verdict = 'confirmed') AS confirmed, total(verdict = 'false') AS false_alarms,
    CASE WHEN count(verdict) > 0 THEN total(verdict = 'confirmed') / count(verdict) END AS precision
FROM rule_firing
WHERE :since IS NULL OR fired_at >= :since
GROUP BY rule, version
ORDER BY rule, version;
