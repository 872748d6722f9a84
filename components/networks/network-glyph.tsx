import { classes } from "@/components/ui/classes";
import { glyphOf, networkColor } from "./glyphs";
import sprite from "./networks.svg";

/**
 * The mark of a network, in its colour; grey when `quiet`, where all is well and the eye should pass on.
 * Mute unless it is given a label: mostly the channel's name stands beside it.
 */
export function NetworkGlyph({
  network,
  label,
  quiet = false,
  className,
}: {
  network: string;
  label?: string;
  quiet?: boolean;
  className?: string;
}) {
  return (
    <svg
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={classes("size-3.5 shrink-0", quiet && "text-ornament", className)}
      style={quiet ? undefined : { color: networkColor(network) }}
    >
      <use href={`${SPRITE}#${glyphOf(network)}`} />
    </svg>
  );
}

// Next hands over { src, width, height }, Vitest the address itself.
const SPRITE: string = typeof sprite === "string" ? sprite : sprite.src;
