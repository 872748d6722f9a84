// npm test: everything that can be checked, from a fresh clone, on any Node from 20 on.
import { ensureInstalled, onOwnNode } from "./install.mjs";

await ensureInstalled();
process.exit(await onOwnNode("scripts/verify.mjs"));
