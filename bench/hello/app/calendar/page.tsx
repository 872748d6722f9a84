import { readFileSync } from "node:fs";
import { BareScreen } from "./bare-screen";

export const dynamic = "force-dynamic";

type Asked = { events?: string; shown?: string };

/** BENCH_EVENTS names a file with the very publications that our calendar shows. */
export default async function Page({ searchParams }: { searchParams: Promise<Asked> }) {
  const { events = "month", shown } = await searchParams;
  const known = JSON.parse(readFileSync(process.env.BENCH_EVENTS ?? "", "utf8"));
  return (
    <BareScreen
      events={known[events]}
      dayMaxEvents={known.dayMaxEvents}
      date="2026-11-09"
      shownAtFirst={shown !== "later"}
    />
  );
}
