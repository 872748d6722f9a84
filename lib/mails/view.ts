import type { MailState } from "./vocabulary";

/** A mail in the outbox. */
export interface ListedMail {
  id: string;
  address: string;
  subject: string;
  state: MailState;
  /** Since when it is in that state, "9 nov. 2026, 09:00" in the zone of the workspace. */
  since: string;
  trouble: MailTrouble | null;
}

/** Why it did not go: in a server's own words, or by one of our causes. */
export type MailTrouble = { cause: "left" | "interrupted" } | { cause: "server"; words: string };

export interface OpenMail extends ListedMail {
  version: number;
  createdAt: string;
  text: string;
  html: string;
  maySendAgain: boolean;
  maySettle: boolean;
}
