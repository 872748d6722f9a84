// npm start: from a fresh clone to a served calendar, on any Node from 20 on.
import { ensureInstalled, npm } from "./install.mjs";

// Ctrl+C goes to the server, which ends by itself; then we do.
process.on("SIGINT", () => {});
ensureInstalled();
process.exit(npm(["run", "--silent", "serve"]));
