import { countText } from "@/lib/networks/count";
import { surelyFits } from "@/lib/networks/fits";
import { textAt } from "../../prepared/timeline";
import { PUBLISHED } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * content.too-long — the network's count of the text is above its limit, else the UTF-8 bytes are above bytesLimit. Error.
 * measured, limit: of the one exceeded.
 */
export const tooLong: PublicationRule = {
  id: "content.too-long",
  of: "publication",
  judge(place, { timeline, channels }, findings) {
    if (timeline.traits[place]! & PUBLISHED) return;
    const text = textAt(timeline, place);
    const { network } = channels[timeline.channels[place]!]!.channel;
    if (surelyFits(network, text)) return;
    const { measured, limit, bytes, bytesLimit, over } = countText(network, text);
    if (over === null) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      severity: "error",
      measured: over === "limit" ? measured : bytes,
      limit: over === "limit" ? limit : bytesLimit!,
    });
  },
};
