import type { ComponentProps } from "react";
import { Messages } from "@/lib/platform/i18n/messages";
import { MailWishes } from "./mail-wishes";

/** How somebody wants their mails, on their profile; links in mails lead here. */
export function MailSection({ wishes }: { wishes: ComponentProps<typeof MailWishes> }) {
  return (
    <div id="mails" className="scroll-mt-20">
      <Messages namespaces={["notifications", "forms", "errors"]}>
        <MailWishes {...wishes} />
      </Messages>
    </div>
  );
}
