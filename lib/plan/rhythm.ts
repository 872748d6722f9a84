// What the calendar asks of the plan while somebody works on it.
export { type Move, withMove, withPublicationAt } from "./edit";
export {
  type DayCount,
  isJudged,
  type Rhythm,
  type RhythmState,
  type Rhythms,
  rhythmOf,
  rhythmState,
  rhythmsOf,
} from "./meters";
export { type MovePreview, previewMove, previewsOf } from "./preview";
