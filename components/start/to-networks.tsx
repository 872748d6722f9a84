import Link from "next/link";
import type { ReactNode } from "react";
import { stepAddress } from "./addresses";

/** The way to people and channels, for rich texts that miss them. */
export const toNetworks = (slug: string) => (words: ReactNode) => (
  <Link href={stepAddress(slug, "networks")} className="text-chestnut underline underline-offset-2">
    {words}
  </Link>
);
