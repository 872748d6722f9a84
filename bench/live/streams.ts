import { Agent, get, type IncomingMessage } from "node:http";
import type { Client } from "@/e2e/server/client";
import { SLUG } from "@/e2e/server/settings";
import type { LiveChange } from "@/lib/live/view";
import type { Server } from "../world/server";

/** A calendar without its screen: the line to the server's news, each message parsed as it comes. */
export interface OpenCalendar {
  /** The moment at which it knows the publication at that time. */
  shows(publicationId: string, at: string): Promise<number>;
  close(): void;
}

/** A connection each, taken by the accounts in turn. */
export async function openCalendars(
  server: Pick<Server, "url">,
  members: readonly Client[],
  count: number,
): Promise<OpenCalendar[]> {
  const agent = new Agent({ maxSockets: Infinity });
  const opening = Array.from({ length: count }, async (_, index) => {
    const cookie = members[index % members.length]!.cookies()
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
    return calendarOn(await stream(`${server.url}/api/live?workspace=${SLUG}`, cookie, agent));
  });
  return Promise.all(opening);
}

function stream(url: string, cookie: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, accept: "text/event-stream" } }, (response) =>
      response.statusCode === 200 ? resolve(response) : reject(new Error(`${url}: ${response.statusCode}`)),
    ).on("error", reject);
  });
}

async function calendarOn(response: IncomingMessage): Promise<OpenCalendar> {
  const waiting = new Map<string, (moment: number) => void>();
  const greeted = Promise.withResolvers<void>();
  let text = "";
  response.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) take(block);
  });

  function take(block: string) {
    const event = /^event: (.*)$/m.exec(block)?.[1];
    if (event === "hello") greeted.resolve();
    if (event !== "change") return;
    const { change } = JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as LiveChange;
    for (const { id, at } of change.publications) waiting.get(`${id} ${at}`)?.(performance.now());
  }

  await greeted.promise;
  return {
    shows: (id, at) => new Promise((resolve) => waiting.set(`${id} ${at}`, resolve)),
    close: () => response.destroy(),
  };
}
