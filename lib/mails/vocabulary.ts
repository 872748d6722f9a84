/**
 * What became of a mail. `kept`: no mail server is set, so it stays in the outbox. `handing_over`: the server is being
 * given it; a process that dies just then leaves it `uncertain`: a person decides whether it goes once more.
 */
export const MAIL_STATES = ["waiting", "handing_over", "sent", "kept", "uncertain", "failed"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What we say ourselves in a mail's `lastError`, where there are no words of a server. */
export const CAUSES = { left: "marronnier:left", interrupted: "marronnier:interrupted" } as const;
