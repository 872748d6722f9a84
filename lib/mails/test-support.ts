import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail server that keeps what it said yes to. */
export interface MailServer {
  url: string;
  /** Whole messages, in the order in which they were accepted. */
  accepted: Buffer[];
  read(): Promise<Email[]>;
  close(): Promise<void>;
}

/** `beforeYes` and `afterYes` stand around the moment at which it has the message and says so; others as smtp-server has them. */
export async function mailServer(
  options: SMTPServerOptions & {
    beforeYes?: () => Promise<Error | null> | Error | null;
    afterYes?: () => void;
  } = {},
): Promise<MailServer> {
  const accepted: Buffer[] = [];
  const { beforeYes, afterYes, ...rest } = options;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    closeTimeout: 100,
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const no = (await beforeYes?.()) ?? null;
        if (no) return callback(no);
        accepted.push(Buffer.concat(parts));
        callback(null);
        afterYes?.();
      });
    },
    ...rest,
  });
  // A client that was killed is none of this server's trouble.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    read: () => Promise.all(accepted.map((raw) => PostalMime.parse(raw))),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A refusal in the server's own words and code. */
export const no = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
