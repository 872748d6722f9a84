import {
  BriefcaseBusiness,
  CalendarDays,
  ChartNoAxesColumn,
  CircleCheckBig,
  Flag,
  Newspaper,
  Settings2,
  Target,
  Users,
} from "lucide-react";
import type { Section } from "./view";

export const ICONS = {
  calendar: CalendarDays,
  "my-work": BriefcaseBusiness,
  approvals: CircleCheckBig,
  posts: Newspaper,
  review: ChartNoAxesColumn,
  events: Flag,
  objectives: Target,
  team: Users,
  settings: Settings2,
} satisfies Record<Section, unknown>;

export type Place = "rail" | "bar";

export const LINK: Record<Place, string> = {
  rail: "h-8.5 gap-3 rounded-md px-2.5 text-sm max-lg:h-10 max-lg:justify-center max-lg:px-0 pointer-coarse:h-11",
  bar: "h-14 w-full min-w-0 flex-1 flex-col justify-center gap-0.5 text-2xs tracking-tight",
};
export const ON: Record<Place, string> = { rail: "bg-selected text-ink", bar: "text-chestnut" };
export const OFF: Record<Place, string> = {
  rail: "text-ink-2 hover:bg-hover hover:text-ink",
  bar: "text-ink-2",
};
export const NAME: Record<Place, string> = {
  rail: "flex-1 truncate max-lg:sr-only",
  bar: "max-w-full truncate",
};

export const sectionAddress = (slug: string, section: Section) => `/w/${slug}/${section}`;
export const isIn = (path: string, address: string) => path === address || path.startsWith(`${address}/`);
