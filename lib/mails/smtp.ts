import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Message } from "./compose";

/** What became of a message that was handed over. Only `later` may be tried again without a person deciding it. */
export type Handed =
  | { kind: "accepted" }
  /** For good: the server's own words. */
  | { kind: "refused"; words: string }
  /** It certainly has not got it. */
  | { kind: "later"; words: string }
  /** It got it, or not: it was gone before it said. */
  | { kind: "unknown"; words: string };

export interface Session {
  /** `withinMs`: given up as unknown after that. */
  send(message: Message, withinMs: number): Promise<Handed>;
  close(): void;
}

const CONNECT_MS = 10_000;
const IDLE_MS = 20_000;

/** Connected and, where the address names somebody, authenticated: what can fail before a message has gone there. */
export async function connectSmtp(address: string): Promise<Session> {
  const { options, login } = readAddress(address);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: IDLE_MS,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on("error", reject);
      connection.once("end", () => reject(new Error("The mail server closed the connection")));
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (login) {
      await new Promise<void>((resolve, reject) => {
        connection.on("error", reject);
        connection.login(login, (error) => (error ? reject(error) : resolve()));
      });
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    send: (message, withinMs) => send(connection, message, withinMs),
    close: () => (connection.destroyed ? undefined : connection.quit()),
  };
}

/** Passwords go over the wire encrypted, except to this machine itself, whose relays seldom have a certificate. */
function readAddress(address: string) {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const secure = url.protocol === "smtps:";
  const isHere = /^(localhost|127(\.\d+){3}|::1)$/.test(host);
  const login = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : null;
  return {
    login: login && { credentials: login },
    options: {
      host,
      port: url.port ? Number(url.port) : secure ? 465 : isHere && !login ? 25 : 587,
      secure,
      ...(secure ? {} : isHere ? { ignoreTLS: true } : login ? { requireTLS: true } : {}),
    },
  };
}

function send(connection: SMTPConnection, { raw, from, to }: Message, withinMs: number): Promise<Handed> {
  let begun = false;
  // Read only once the server asks for the message: until then it cannot have it.
  const body = new Readable({
    read() {
      begun = true;
      this.push(raw);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    const settle = (handed: Handed) => {
      clearTimeout(timer);
      resolve(handed);
    };
    const failed = (error: Error) => settle(verdictOn(error, begun));
    const timer = setTimeout(() => {
      failed(new Error("The mail server did not answer in time"));
      connection.close();
    }, withinMs);
    connection.on("error", failed);
    connection.once("end", () => failed(new Error("The mail server closed the connection")));
    connection.send({ from, to: [to], size: raw.length }, body, (error) =>
      error ? failed(error) : settle({ kind: "accepted" }),
    );
  });
}

/** Codes of RFC 5321: 4yz may be tried again, 5yz may not. */
function verdictOn(
  error: Error & { responseCode?: number; response?: string; code?: string },
  begun: boolean,
): Handed {
  const words = error.response ?? error.message;
  if (error.responseCode && error.responseCode >= 500) return { kind: "refused", words };
  if (error.responseCode && error.responseCode >= 400) return { kind: "later", words };
  // An address that cannot be one never reaches the server.
  if (error.code === "EENVELOPE" && !begun) return { kind: "refused", words };
  return begun ? { kind: "unknown", words } : { kind: "later", words };
}
