import { Check, CircleAlert, Minus } from "lucide-react";
import type { Network } from "@/lib/plan/vocabulary";
import type { Reason } from "@/lib/start/advice/reasons";
import type { NetworksView } from "@/lib/start/networks/view";
import { type Tone, toldTogether, toneOf, useReasonWords } from "./reason-words";

const LOOKS: Record<Tone, { Icon: typeof Check; look: string }> = {
  good: { Icon: Check, look: "text-ok" },
  plain: { Icon: Minus, look: "text-ink-3" },
  bad: { Icon: CircleAlert, look: "text-warn" },
};

/** Why, each reason a sentence; a shape for those that speak against it. */
export function NetworkReasons({
  reasons,
  network,
  view,
}: {
  reasons: readonly Reason[];
  network: Network;
  view: NetworksView;
}) {
  const words = useReasonWords(view);
  return (
    <ul className="text-ink-2 text-sm lg:columns-2 lg:gap-x-6">
      {toldTogether(reasons, network, view).map((reason) => {
        const { Icon, look } = LOOKS[toneOf(reason)];
        const text = words(reason, network);
        return (
          <li key={text} className="flex break-inside-avoid items-start gap-1.5 py-px">
            <Icon aria-hidden="true" className={`mt-0.75 size-3.5 shrink-0 ${look}`} />
            <span className="min-w-0">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
