"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { missingContributor } from "@/lib/calendar/references";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { channelEdit, newChannel } from "./input";
import { channelById } from "./repository";

export const createChannel = planAction({
  name: "channels.create",
  verb: "channel.create",
  permission: "configure",
  input: newChannel,
  run: async ({ input, ledger, actor, tx }) => {
    const missing = await missingContributor(tx, actor, input.channel.monitors);
    if (missing !== null)
      return refuse("invalid", "invalid", { fields: { [`channel.monitors.${missing}`]: "not_one_of" } });
    const channel = await ledger.insert("channel", { id: newId(), ...input.channel });
    return ok({ id: channel.id });
  },
});

export const editChannel = planAction({
  name: "channels.edit",
  verb: "channel.edit",
  permission: "configure",
  input: channelEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const channel = await channelById(tx, actor.workspace.id, input.id);
    if (!channel || channel.deletedAt !== null) return refuse("not_found");
    const missing = await missingContributor(tx, actor, input.patch.monitors ?? [], channel.monitors);
    if (missing !== null)
      return refuse("invalid", "invalid", { fields: { [`patch.monitors.${missing}`]: "not_one_of" } });
    const { activeFrom, activeTo } = { ...channel, ...input.patch };
    if (activeFrom && activeTo && activeFrom > activeTo) {
      return refuse("invalid", "invalid", { fields: { "patch.activeTo": "end_before_start" } });
    }
    const edited = await ledger.patch("channel", channel, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: channel });
  },
});

export const deleteChannel = deleteAction("channel", {
  name: "channels.delete",
  verb: "channel.delete",
  permission: "configure",
});
