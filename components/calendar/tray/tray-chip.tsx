import { Lightbulb } from "lucide-react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { classes } from "@/components/ui/classes";

/** What waits in the tray, as it looks there and under the pointer. Without a network it is an idea for any. */
export function TrayChip({
  title,
  network,
  person,
  lifted = false,
}: {
  title: string;
  network: string | null;
  person?: { name: string; initials: string };
  lifted?: boolean;
}) {
  return (
    <span
      className={classes(
        "flex h-8 max-w-64 items-center gap-2 rounded-md border border-line-strong/55 border-dashed bg-surface px-2.5 text-sm pointer-coarse:h-11",
        lifted && "rotate-1 cursor-grabbing shadow-float",
      )}
    >
      {network ? (
        <NetworkGlyph network={network} />
      ) : (
        <Lightbulb aria-hidden="true" className="size-3.5 shrink-0 text-ornament" />
      )}
      <span className="min-w-0 truncate font-medium">{title}</span>
      {person && (
        <span
          title={person.name}
          className="grid size-4.5 shrink-0 place-items-center rounded-full bg-selected font-semibold text-[0.5625rem] text-ink-2"
        >
          <span aria-hidden="true">{person.initials}</span>
          <span className="sr-only">{person.name}</span>
        </span>
      )}
    </span>
  );
}
