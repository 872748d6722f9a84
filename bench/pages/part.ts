import { gzipSync } from "node:zlib";
import { SLUG } from "@/e2e/server/settings";
import type { CalendarPublication } from "@/lib/calendar/view";
import { amount, type Figure, timesTheFloor } from "../figure";
import type { Part } from "../part";
import { interleaved } from "../timing";
import { SHOWN } from "../world/workspace";
import type { Served, World } from "../world/world";

const PAGE = `/w/${SLUG}/calendar?view=month`;
const DAYS = `/api/calendar?workspace=${SLUG}&from=${SHOWN.month.from}&to=${SHOWN.month.to}`;

export const part: Part = {
  title: "What the server works for the calendar, processor time of a request",
  async figures(world) {
    return [...(await figuresOf(world, 1_000)), ...(await figuresOf(world, 5_000))];
  },
};

async function figuresOf(world: World, perMonth: number): Promise<Figure[]> {
  const served = await world.served(perMonth);
  const { client, server } = served;
  const text = async (address: string) => (await client.get(address)).text();
  const move = await mover(served);
  const times = await interleaved(
    {
      health: () => text("/api/health"),
      hello: () => text("/hello"),
      page: () => text(PAGE),
      days: () => text(DAYS),
      move,
    },
    { clock: server.processorTime, turnMs: 200, rounds: 5 },
  );
  const of = `${perMonth.toLocaleString("en")} a month`;
  const page = { floor: "a hello-world page of the same server", unit: "ms", least: times.hello } as const;
  const answer = {
    floor: "the shortest answer it gives, /api/health",
    unit: "ms",
    least: times.health,
  } as const;
  return [
    timesTheFloor({ what: `calendar page, ${of}`, ours: times.page, ...page }),
    timesTheFloor({ what: `GET /api/calendar of the month, ${of}`, ours: times.days, ...answer }),
    timesTheFloor({ what: `a move, judged before and after, ${of}`, ours: times.move, ...answer }),
    sizeOf(`calendar page, ${of}`, await text(PAGE), await text("/hello")),
    sizeOf(`GET /api/calendar of the month, ${of}`, await text(DAYS), await text("/api/health")),
  ];
}

/** One publication goes from day to day of the month. */
async function mover({ client }: Served): Promise<() => Promise<void>> {
  const days = await client.json<{ publications: CalendarPublication[] }>(DAYS);
  let publication = days.publications.find(({ at, editable }) => editable && at && at > "2026-11-10")!;
  let day = 10;
  return async () => {
    day = day === 28 ? 10 : day + 1;
    const { id, version, at } = publication;
    const input = { workspace: SLUG, id, version, at: `2026-11-${day}${at!.slice(10)}` };
    const moved = await client.act<{ change: { publications: CalendarPublication[] } }>(
      "movePublication",
      input,
    );
    if (!moved.ok) throw new Error(`Not moved: ${JSON.stringify(moved)}`);
    publication = moved.data.change.publications.find((one) => one.id === id) ?? publication;
  };
}

function sizeOf(what: string, body: string, hello: string): Figure {
  const kilobytes = (text: string) => amount(Buffer.byteLength(text) / 1_000, "KB");
  const packed = (text: string) => amount(gzipSync(text).length / 1_000, "KB");
  return {
    what: `size of the ${what}`,
    floor: `${packed(hello)} gzip, ${kilobytes(hello)} unpacked`,
    goal: "",
    seen: `${packed(body)} gzip, ${kilobytes(body)} unpacked`,
    met: null,
  };
}
