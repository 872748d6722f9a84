import { classes } from "./classes";

const SIZES = { xs: "size-4.5 text-[0.5625rem]", sm: "size-6 text-2xs", md: "size-8 text-xs" };

/** Two letters in a disc. `hidden` where the name stands beside it in words. */
export function Avatar({
  name,
  size = "sm",
  hidden = false,
  className,
}: {
  name: string;
  size?: keyof typeof SIZES;
  hidden?: boolean;
  className?: string;
}) {
  return (
    <span
      {...(hidden ? { "aria-hidden": true } : { role: "img", "aria-label": name, title: name })}
      className={classes(
        "inline-grid shrink-0 select-none place-items-center rounded-full bg-selected font-semibold text-ink-2 leading-none tracking-wide",
        SIZES[size],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

/** "Lucie Carrel" → "LC", "Jean-Marc de La Tour" → "JT", "inès" → "IN". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")];
  const last = words.length > 1 ? [...(words.at(-1) ?? "")][0] : first[1];
  return `${first[0] ?? ""}${last ?? ""}`.toLocaleUpperCase("fr");
}
