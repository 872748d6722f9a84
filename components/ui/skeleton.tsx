import { classes } from "./classes";

/** Holds the place of what is coming, at its real size. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classes("animate-breathe rounded-sm bg-sunken", className)} />;
}
