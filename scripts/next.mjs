// Next without telemetry, on the right Node: for npm run dev and npm run build.
import { spawn } from "node:child_process";
import "./require-node.mjs";

const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
child.on("exit", (code) => process.exit(code ?? 1));
