import { bunched } from "./cadence/bunched";
import { inactiveChannel } from "./cadence/inactive-channel";
import { overDay } from "./cadence/over-day";
import { overPosting } from "./cadence/over-posting";
import { silence } from "./cadence/silence";
import { tooClose } from "./cadence/too-close";
import { underPosting } from "./cadence/under-posting";
import { noAlt } from "./content/no-alt";
import { noMedia } from "./content/no-media";
import { noOwnLink } from "./content/no-own-link";
import { repeated } from "./content/repeated";
import { sameText } from "./content/same-text";
import { tooLong } from "./content/too-long";
import { absent } from "./contributors/absent";
import { late } from "./contributors/late";
import { noAuthor } from "./contributors/no-author";
import { overload } from "./contributors/overload";
import { selfReview } from "./contributors/self-review";
import { singleVoice } from "./contributors/single-voice";
import { unmonitored } from "./contributors/unmonitored";
import { unsustainable } from "./contributors/unsustainable";
import { latePreparation } from "./events/late-preparation";
import { noCoverage } from "./events/no-coverage";
import { noFollowUp } from "./events/no-follow-up";
import { noWindow } from "./events/no-window";
import { notFrozen } from "./events/not-frozen";
import { ownerClash } from "./events/owner-clash";
import { shortWindow } from "./events/short-window";
import { unprepared } from "./events/unprepared";
import { monotony } from "./mix/monotony";
import { promotional } from "./mix/promotional";
import { promotionalRun } from "./mix/promotional-run";
import { cautionChannel } from "./objectives/caution-channel";
import { dominant } from "./objectives/dominant";
import { missing } from "./objectives/missing";
import { neglected } from "./objectives/neglected";
import { noChannel } from "./objectives/no-channel";
import { tooMany } from "./objectives/too-many";
import { unmeasured } from "./objectives/unmeasured";
import type { Rule } from "./rule";
import { missed } from "./workflow/missed";
import { overspent } from "./workflow/overspent";
import { resultsMissing } from "./workflow/results-missing";
import { rushed } from "./workflow/rushed";
import { unapproved } from "./workflow/unapproved";

export const RULES: readonly Rule[] = [
  ...[overPosting, underPosting, overDay, tooClose, silence, bunched, inactiveChannel],
  ...[noWindow, unprepared, latePreparation, shortWindow, notFrozen, noCoverage, noFollowUp, ownerClash],
  ...[missing, tooMany, unmeasured, noChannel, cautionChannel, neglected, dominant],
  ...[promotional, promotionalRun, monotony],
  ...[tooLong, noMedia, noAlt, noOwnLink, sameText, repeated],
  ...[overload, unsustainable, absent, noAuthor, selfReview, late, singleVoice, unmonitored],
  ...[unapproved, missed, rushed, overspent, resultsMissing],
];
