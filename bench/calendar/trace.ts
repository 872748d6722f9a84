/** While the mouse was down, and after it let go. */
export interface Phases {
  held: number;
  dropped: number;
}

interface Event {
  name: string;
  ts: number;
  pid: number;
  tid: number;
  /** Microseconds of processor time; only where the system tells. */
  tdur?: number;
}

const TASK = "ThreadControllerImpl::RunTask";

/** The longest tasks of the thread that set our marks, ms of processor time, before and after the drop. */
export function longestTasks(trace: Buffer): Phases {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: Event[] };
  const lift = traceEvents.find(({ name }) => name === "bench:lift");
  const drop = traceEvents.find(({ name }) => name === "bench:drop");
  if (!lift || !drop) throw new Error("The trace does not hold the drag");
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name === TASK && pid === lift.pid && tid === lift.tid && ts >= lift.ts,
  );
  const longest = (some: readonly Event[]) => Math.max(0, ...some.map(({ tdur = 0 }) => tdur)) / 1_000;
  return {
    held: longest(tasks.filter(({ ts }) => ts < drop.ts)),
    dropped: longest(tasks.filter(({ ts }) => ts >= drop.ts)),
  };
}
