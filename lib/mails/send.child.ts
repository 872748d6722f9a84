// The process that `kill.test.ts` kills: a worker that hands over what waits in the outbox of a database file.
import { writeSync } from "node:fs";
import { openStore } from "@/db/store";
import { startWorker } from "@/lib/jobs/worker";
import { runningNow } from "@/lib/platform/clock";
import { mailHandler } from "./send";

const [file, smtpUrl, leaseMs] = process.argv.slice(2) as [string, string, string];

startWorker({
  store: openStore({ file }),
  handlers: {
    mail: mailHandler(() => ({ smtpUrl, from: "m@lemoine.example", baseUrl: "https://cal.example" })),
  },
  clock: runningNow,
  leaseMs: Number(leaseMs),
  pollMs: 50,
});
// The timer of an idle worker keeps no process alive; this one lives until it is killed.
setInterval(() => {}, 1000);
writeSync(1, "ready\n");
