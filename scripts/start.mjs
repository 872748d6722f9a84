// npm start: from a fresh clone to a served calendar, on any Node from 20 on.
import { ensureInstalled, onOwnNode } from "./install.mjs";

await ensureInstalled();
process.exit(await onOwnNode("scripts/serve.mjs"));
