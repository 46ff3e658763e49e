-- The columns of a participant list are shown in the list's order; jsonb would sort them.
ALTER TABLE participation.participant ALTER COLUMN backgrounds DROP DEFAULT;
ALTER TABLE participation.participant ALTER COLUMN backgrounds TYPE json USING backgrounds::json;
ALTER TABLE participation.participant ALTER COLUMN backgrounds SET DEFAULT '{}';

CREATE INDEX participant_wave ON participation.participant (survey_id, wave_id, id);
CREATE INDEX outbox_mail_sent ON participation.outbox_mail (sent_at) WHERE state = 'sent';
COMMENT ON COLUMN participation.outbox_mail.next_attempt_at IS
    'when a worker may take it; moved ahead by the worker that takes it, so that it comes back when that worker dies';
