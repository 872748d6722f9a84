import { listedRows, type Patch } from "@/db/listed";
import { channels } from "@/db/schema";

export type ChannelRow = typeof channels.$inferSelect;
export type NewChannel = Parameters<typeof insertChannel>[1];
export type ChannelPatch = Patch<typeof channels>;

export const {
  list: channelsOf,
  byId: channelById,
  insert: insertChannel,
  update: updateChannel,
} = listedRows(channels, "channels");
