import type { Tx } from "@/db/store";
import { campaignById, updateCampaign } from "@/lib/campaigns/repository";
import { channelById, updateChannel } from "@/lib/channels/repository";
import { postById, updatePost } from "@/lib/posts/repository";
import type { CampaignMoney, CostKind, Means } from "@/lib/resources/vocabulary";

/** What the firm of the demo makes, and may spend in a month. */
export const MEANS: Means = {
  formats: ["text", "photo", "carousel", "short_video", "poll", "article", "newsletter"],
  moneyPerMonth: 650,
};

/** Minutes a week, by channel. */
const FOLLOWING: Readonly<Record<string, number>> = { li: 45, ig: 30, x: 30, blog: 15, nl: 10 };

/** By campaign: how its budget is split. */
const MONEY: Readonly<Record<string, CampaignMoney>> = {
  "k-salon": { images: 350, sponsoring: 350, prizes: 100 },
  "k-emploi": { images: 120, sponsoring: 180 },
  "k-devis": { sponsoring: 150 },
};

/** By post: what its cost goes to. */
const COST_KINDS: Readonly<Record<string, CostKind>> = {
  p03: "images",
  p07: "sponsoring",
  p10: "sponsoring",
  p21: "sponsoring",
  p40: "images",
};

/** What a plan document does not hold of hours and money; `MEANS` came with the workspace. */
export async function keepMeans(tx: Tx, workspaceId: string): Promise<void> {
  for (const [id, followMinutesPerWeek] of Object.entries(FOLLOWING)) {
    const { version } = there(await channelById(tx, workspaceId, id), id);
    await updateChannel(tx, workspaceId, id, version, { followMinutesPerWeek });
  }
  for (const [id, money] of Object.entries(MONEY)) {
    const { version } = there(await campaignById(tx, workspaceId, id), id);
    await updateCampaign(tx, workspaceId, id, version, { money });
  }
  for (const [id, costKind] of Object.entries(COST_KINDS)) {
    const { version } = there(await postById(tx, workspaceId, id), id);
    await updatePost(tx, workspaceId, id, version, { costKind });
  }
}

function there<Row>(row: Row | null, id: string): Row {
  if (!row) throw new Error(`The demo has no ${id}`);
  return row;
}
