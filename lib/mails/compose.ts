import MailComposer from "nodemailer/lib/mail-composer";
import { msToMailDate } from "@/lib/platform/time";
import type { MailRow } from "./repository";

export interface Sender {
  /** As MAIL_FROM has it, "Marronnier <calendar@example.org>". */
  from: string;
  /** Where the product is at home: Message-IDs end on its host. */
  baseUrl: string;
}

/** A message as it goes over the wire, and its envelope. */
export interface Message {
  raw: Buffer;
  from: string;
  to: string;
}

/** The same mail is the same message each time, to the letter: whoever gets it twice can tell. */
export async function compose(mail: MailRow, { from, baseUrl }: Sender): Promise<Message> {
  const unsubscribe = mail.unsubscribe && {
    "List-Unsubscribe": `<${mail.unsubscribe}>`,
    // RFC 8058: mail programs then offer it as a button.
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  const node = new MailComposer({
    from,
    to: { name: "", address: mail.address },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${new URL(baseUrl).hostname}>`,
    date: msToMailDate(mail.createdAt),
    // An answering machine must not answer.
    headers: { "Auto-Submitted": "auto-generated", ...(unsubscribe || {}) },
    baseBoundary: mail.id,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  }).compile();
  return { raw: await node.build(), from: addressIn(from), to: mail.address };
}

function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
