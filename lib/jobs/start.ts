import { store } from "@/db/store";
import { mailHandler } from "@/lib/mails/send";
import { atOnce, digest, queueRound, reminders, round } from "@/lib/notifications/jobs";
import { runningNow } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { onWake } from "./wake";
import { startWorker, type Worker } from "./worker";

const KEPT = Symbol.for("marronnier.jobs");
const kept = globalThis as { [KEPT]?: Worker };

/** The worker of this server process; there is one, however often the code is loaded anew. */
export function startJobs(): void {
  if (kept[KEPT] || !env().jobs) return;
  const worker = startWorker({
    store: store(),
    handlers: { mail: mailHandler(mailSettings), round, reminders, digest, at_once: atOnce },
    clock: runningNow,
    tick: hourly(),
  });
  kept[KEPT] = worker;
  onWake(worker.wake);
  // What is being handed over gets its moment; what is cut off all the same is told as uncertain.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void worker.stop());
}

const mailSettings = () => {
  const { smtpUrl, mailFrom, baseUrl } = env();
  return { smtpUrl, from: mailFrom ?? "", baseUrl };
};

/** Writes once an hour, not at each look around. */
function hourly(): (at: number) => Promise<void> {
  let last = -1;
  return async (at) => {
    const hour = Math.floor(at / 3600_000);
    if (hour === last) return;
    await store().write((tx) => queueRound(tx, at));
    last = hour;
  };
}
