// npm start: from a fresh clone to a served calendar, on any Node from 20 on.
import { ensureInstalled, npm } from "./install.mjs";

await ensureInstalled();
process.exit(await npm(["run", "--silent", "serve"]));
