import { bunched } from "./cadence/bunched";
import { inactiveChannel } from "./cadence/inactive-channel";
import { overDay } from "./cadence/over-day";
import { overPosting } from "./cadence/over-posting";
import { silence } from "./cadence/silence";
import { tooClose } from "./cadence/too-close";
import { underPosting } from "./cadence/under-posting";
import { latePreparation } from "./events/late-preparation";
import { noCoverage } from "./events/no-coverage";
import { noFollowUp } from "./events/no-follow-up";
import { noWindow } from "./events/no-window";
import { notFrozen } from "./events/not-frozen";
import { ownerClash } from "./events/owner-clash";
import { shortWindow } from "./events/short-window";
import { unprepared } from "./events/unprepared";
import type { Rule } from "./rule";

export const RULES: readonly Rule[] = [
  overPosting,
  underPosting,
  overDay,
  tooClose,
  silence,
  bunched,
  inactiveChannel,
  noWindow,
  unprepared,
  latePreparation,
  shortWindow,
  notFrozen,
  noCoverage,
  noFollowUp,
  ownerClash,
];
