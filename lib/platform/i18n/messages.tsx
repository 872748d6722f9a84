import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "./catalogue";
import { pick } from "./pick";

/**
 * Gives the client components below only the words they use: every namespace named here travels in the page.
 * "ui" is always among them, because the primitives need it. A nested <Messages> replaces the outer one.
 */
export async function Messages({ namespaces, children }: { namespaces: Namespace[]; children: ReactNode }) {
  const messages = pick(await getMessages(), ["ui", ...namespaces]);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
