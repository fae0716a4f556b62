-- projection webhooks 3
-- Where programs outside are told of what happens at the desk, what they were told, and whether they took it.
-- No word of a patient, no number, no name: what there is to read is read at the service.

CREATE TABLE webhook (
    webhook_id TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    -- A JSON array of what it wants to hear of.
    types TEXT NOT NULL,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook_delivery (
    delivery_id TEXT PRIMARY KEY,
    webhook_id TEXT NOT NULL,
    -- Of the event it tells of.
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    session BLOB NOT NULL,
    -- The particulars, as a JSON object.
    data TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    -- pending, delivered or failed.
    status TEXT NOT NULL DEFAULT 'pending',
    -- All tries, and those since it was last ordered: the waits between them grow with the latter.
    attempts INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    attempt_at INTEGER,
    -- What the other side answered last.
    answer INTEGER,
    delivered_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_delivery_of ON webhook_delivery (webhook_id, position);

CREATE INDEX webhook_delivery_pending ON webhook_delivery (position) WHERE status = 'pending';

-- on webhook_added 1
INSERT INTO webhook (webhook_id, url, types, created_by, created_at)
VALUES (:webhook_id, :url, :types, :by, :recorded_at)
ON CONFLICT DO NOTHING;

-- on webhook_removed 1
UPDATE webhook SET removed_at = :recorded_at WHERE webhook_id = :webhook_id;

UPDATE webhook_delivery SET status = 'failed' WHERE webhook_id = :webhook_id AND status = 'pending';

-- on alert_raised 1
INSERT INTO webhook_delivery (delivery_id, webhook_id, position, type, session, data, happened_at)
SELECT
    'whd_' || substr(webhook_id, 5) || '_' || :position, webhook_id, :position, 'red_flag_alert', :stream,
    json_object('alert_id', :alert_id, 'severity', :severity), :recorded_at
FROM webhook
WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(types) WHERE value = 'red_flag_alert')
ON CONFLICT DO NOTHING;

-- on alert_acknowledged 1
INSERT INTO webhook_delivery (delivery_id, webhook_id, position, type, session, data, happened_at)
SELECT
    'whd_' || substr(webhook_id, 5) || '_' || :position, webhook_id, :position, 'alert_acknowledged', :stream,
    json_object('alert_id', :alert_id, 'nurse_id', :nurse_id), :recorded_at
FROM webhook
WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(types) WHERE value = 'alert_acknowledged')
ON CONFLICT DO NOTHING;

-- on alert_escalated 1
INSERT INTO webhook_delivery (delivery_id, webhook_id, position, type, session, data, happened_at)
SELECT
    'whd_' || substr(webhook_id, 5) || '_' || :position, webhook_id, :position, 'alert_escalated', :stream,
    json_object('alert_id', :alert_id, 'level', :level, 'to', :to), :recorded_at
FROM webhook
WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(types) WHERE value = 'alert_escalated')
ON CONFLICT DO NOTHING;

-- on alert_resolved 1
INSERT INTO webhook_delivery (delivery_id, webhook_id, position, type, session, data, happened_at)
SELECT
    'whd_' || substr(webhook_id, 5) || '_' || :position, webhook_id, :position, 'alert_resolved', :stream,
    json_object('alert_id', :alert_id, 'nurse_id', :nurse_id, 'outcome', :outcome), :recorded_at
FROM webhook
WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(types) WHERE value = 'alert_resolved')
ON CONFLICT DO NOTHING;

-- on target_breached 1
INSERT INTO webhook_delivery (delivery_id, webhook_id, position, type, session, data, happened_at)
SELECT
    'whd_' || substr(webhook_id, 5) || '_' || :position, webhook_id, :position, 'sla_breach', :stream,
    json_object('urgency', :urgency), :recorded_at
FROM webhook
WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(types) WHERE value = 'sla_breach')
ON CONFLICT DO NOTHING;

-- on webhook_attempted 1
UPDATE webhook_delivery SET
    attempts = attempts + 1, tries = tries + 1, attempt_at = :recorded_at, answer = :status,
    delivered_at = iif(:outcome = 'delivered', :recorded_at, delivered_at),
    status = CASE :outcome
        WHEN 'delivered' THEN 'delivered' WHEN 'given_up' THEN 'failed' ELSE status END
WHERE delivery_id = :delivery_id;

-- on webhook_redelivered 1
UPDATE webhook_delivery SET status = 'pending', tries = 0, attempt_at = NULL
WHERE delivery_id = :delivery_id AND EXISTS (
    SELECT 1 FROM webhook AS w
    WHERE w.webhook_id = webhook_delivery.webhook_id AND w.removed_at IS NULL);

-- Those that are told of something.
-- query standing(limit)
SELECT * FROM webhook WHERE removed_at IS NULL ORDER BY created_at, webhook_id LIMIT :limit;

-- query by_id(webhook_id)
SELECT * FROM webhook WHERE webhook_id = :webhook_id AND removed_at IS NULL;

-- What one was told, newest first.
-- query deliveries(webhook_id, before, limit)
SELECT * FROM webhook_delivery WHERE webhook_id = :webhook_id AND position < :before
ORDER BY position DESC LIMIT :limit;

-- query delivery(delivery_id)
SELECT * FROM webhook_delivery WHERE delivery_id = :delivery_id;

-- What is to be told now, of each program what happened first first: one that is down fills nobody else's places.
-- query due(now, pauses, over, limit)
SELECT * FROM (
    SELECT d.*, w.url,
        row_number() OVER (PARTITION BY d.webhook_id ORDER BY d.position, d.delivery_id) AS place
    FROM webhook_delivery AS d
    JOIN webhook AS w ON w.webhook_id = d.webhook_id
    WHERE d.status = 'pending' AND (
        d.attempt_at IS NULL
        -- Of these the time is over by the clock that never steps: a wall clock that was set back must not silence it.
        OR d.delivery_id IN (SELECT value FROM json_each(:over))
        OR d.attempt_at + 1000000 * json_extract(:pauses, '$[' || max(d.tries - 1, 0) || ']') <= :now))
WHERE place <= :limit
ORDER BY position, delivery_id;

-- Tries whose time has not come, the next first.
-- query later(now, pauses, limit)
SELECT delivery_id, tries, attempt_at FROM webhook_delivery
WHERE status = 'pending'
    AND attempt_at + 1000000 * json_extract(:pauses, '$[' || max(tries - 1, 0) || ']') > :now
ORDER BY attempt_at + 1000000 * json_extract(:pauses, '$[' || max(tries - 1, 0) || ']'), delivery_id
LIMIT :limit;

-- query waiting()
SELECT 1 FROM webhook_delivery WHERE status = 'pending' LIMIT 1;
