import { spawnSync } from "node:child_process";

/** A mount that only the process and its children see, and that goes with them. Without root, as root of its own names. */
const UNSHARE = ["unshare", ...(process.getuid?.() === 0 ? [] : ["--map-root-user"]), "--mount"];

/** Some containers forbid mounts even so. */
export const canMount =
  spawnSync(UNSHARE[0]!, [...UNSHARE.slice(1), "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;

const inMount = (script: string) => (dataDir: string) => [
  ...UNSHARE,
  "sh",
  "-ec",
  `${script}; exec "$@"`,
  dataDir,
];

/** The data folder on a disk of its own, of so many megabytes. */
export const onDiskOf = (megabytes: number) =>
  inMount(
    `cp -a "$0" "$0.copy"; mount -t tmpfs -o size=${megabytes}m none "$0"; cp -a "$0.copy/." "$0"; rm -r "$0.copy"`,
  );

/** The database file cannot be written, the folder around it can. */
export const onReadOnlyFile = inMount(
  'mount --bind "$0/marronnier.db" "$0/marronnier.db"; mount -o remount,bind,ro "$0/marronnier.db"',
);

/** Nothing in the data folder can be written, as on a disk mounted read-only. */
export const onReadOnlyDisk = inMount('mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"');
