import { cache } from "react";
import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { frameAt } from "./frame";

/** Channels, events, people and the rest of the plan without its posts: for pages beside the calendar. */
export const frameFor = cache((actor: Actor) => store().snapshot((reader) => frameAt(reader, actor, now())));
