import { NETWORK_IDS } from "@/lib/networks";
import { objectiveKinds } from "@/lib/reference";
import { adviseNetworks } from "@/lib/start/advice/advice";
import type { AdviceQuestion } from "@/lib/start/advice/question";
import type { Part } from "../part";
import { tailFigure, tailOf } from "../tail";

const MOST_MS = 50;
const TURNS = { runs: 200 };

const aims = (count: number) =>
  objectiveKinds.slice(0, count).map((kind, at) => ({ kind, name: `Objectif ${at + 1}`, weight: null }));

const A_SCREEN: AdviceQuestion = {
  objectives: aims(3),
  audiences: [
    { name: "Clients", market: "b2c", age: "25 à 60 ans", place: "Lyon 7e" },
    { name: "Acheteurs", market: "b2b", age: "+35", place: "France" },
  ],
  matrix: null,
  minutesPerWeek: 420,
  moneyPerMonth: 150,
  formats: null,
  present: [],
};
const ALL = NETWORK_IDS.map((id) => [id, { fit: "secondary" as const, note: "" }]);
/** Every network serves every objective, so that every set of four is weighed. */
const THE_WORST: AdviceQuestion = {
  ...A_SCREEN,
  objectives: aims(objectiveKinds.length),
  audiences: Array.from({ length: 20 }, (_, at) => ({ ...A_SCREEN.audiences[at % 2]!, name: `Cible ${at}` })),
  matrix: Object.fromEntries(objectiveKinds.map((kind) => [kind, Object.fromEntries(ALL)])),
  minutesPerWeek: null,
  present: [...NETWORK_IDS],
};

/** Asked anew at each key that is pressed in the hours or the money. */
export const part: Part = {
  title: "advice: which networks to be on",
  async figures() {
    return [
      await figure("three objectives, two audiences", A_SCREEN),
      await figure("all objectives on all networks, twenty audiences", THE_WORST),
    ];
  },
};

const figure = async (what: string, question: AdviceQuestion) =>
  tailFigure(what, await tailOf(() => adviseNetworks(question), TURNS), MOST_MS);
