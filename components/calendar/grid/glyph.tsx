import { DRAWINGS } from "@/components/networks/drawings";
import { glyphOf, networkColor } from "@/components/networks/glyphs";

/**
 * <NetworkGlyph> for what the month shows by the hundred: the drawing itself and not a reference into the sprite, whose
 * copy the browser would build and style anew in each (docs/decisions/calendar-grid.md). Mute.
 */
export function Glyph({
  network,
  quiet = false,
  className,
}: {
  network: string;
  quiet?: boolean;
  className: string;
}) {
  const { viewBox, shapes } = DRAWINGS[glyphOf(network)];
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      // What may not overflow costs a clip of its own.
      className={`overflow-visible ${quiet ? "text-ornament " : ""}${className}`}
      style={quiet ? undefined : { color: networkColor(network) }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, a constant
      dangerouslySetInnerHTML={{ __html: shapes }}
    />
  );
}
