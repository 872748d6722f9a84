import type { Plan, PlanAudience, PlanColumn } from "@/lib/plan/document";

type AudienceId = "a-acheteurs" | "a-metalliers" | "a-candidats" | "a-pays";
type ColumnId = "c-coulisses" | "c-choisir" | "c-visages" | "c-plans";

/** Whom the firm of the demo writes for, in its own words. */
export const AUDIENCES: readonly (PlanAudience & { id: AudienceId })[] = [
  {
    id: "a-acheteurs",
    name: "Acheteurs et bureaux d’études",
    market: "b2b",
    sector: "Machinisme, charpente, mobilier",
    job: "Achats, méthodes, dessin",
    age: "30–55 ans",
    place: "Moitié est de la France",
    tone: "Précis et chiffré",
  },
  {
    id: "a-metalliers",
    name: "Métalliers et serruriers",
    market: "b2b",
    sector: "Bâtiment",
    job: "Artisans, chefs d’atelier",
    age: "35–60 ans",
    place: "À moins de 100 km de l’atelier",
    tone: "D’atelier à atelier, court, avec un sourire",
  },
  {
    id: "a-candidats",
    name: "Soudeurs et apprentis",
    market: "b2c",
    sector: "Lycées pros, CFA, reconversion",
    job: "Soudeurs, élèves, parents",
    age: "15–40 ans",
    place: "À une demi-heure de route",
    tone: "Chaleureux et vrai, raconté par ceux du métier",
  },
  {
    id: "a-pays",
    name: "Voisins, élus, écoles",
    market: "b2c",
    sector: null,
    job: null,
    age: null,
    place: "La commune et ses alentours",
    tone: "Simple, fier sans se vanter",
  },
];

/** What comes back; what is left of the whole is for news of the day. */
export const COLUMNS: readonly (PlanColumn & { id: ColumnId; share: number })[] = [
  {
    id: "c-coulisses",
    name: "Dans l’atelier",
    brief: "Une machine, un geste, un matin d’atelier. Une image d’abord, trois phrases au plus.",
    share: 0.25,
  },
  {
    id: "c-choisir",
    name: "Bien choisir son acier",
    brief: "Une question de client, la réponse chiffrée, et un lien vers le blog quand il y a plus à dire.",
    share: 0.25,
  },
  {
    id: "c-visages",
    name: "Gens de métier",
    brief: "Une personne, son geste, ce qu’elle en dit. Jamais sans son accord ni son prénom.",
    share: 0.2,
  },
  {
    id: "c-plans",
    name: "Votre plan, notre pièce",
    brief:
      "Du croquis à la livraison, avec le délai, la difficulté et ce qui a été trouvé. Client cité ou anonyme.",
    share: 0.15,
  },
];

/** Of each post, for whom it is and in which column; news of the day has none, and what is for everybody no audience. */
const POSTS: Readonly<Record<string, readonly [AudienceId | null, ColumnId | null]>> = {
  p01: ["a-acheteurs", null],
  p02: ["a-acheteurs", "c-choisir"],
  p03: ["a-acheteurs", "c-coulisses"],
  p04: ["a-pays", "c-coulisses"],
  p05: ["a-acheteurs", "c-choisir"],
  p06: ["a-metalliers", null],
  p07: ["a-acheteurs", null],
  p08: ["a-metalliers", "c-choisir"],
  p09: ["a-acheteurs", "c-choisir"],
  p10: ["a-candidats", "c-visages"],
  p11: ["a-metalliers", "c-choisir"],
  p12: ["a-pays", "c-coulisses"],
  p13: ["a-acheteurs", "c-choisir"],
  p14: ["a-candidats", "c-visages"],
  p15: ["a-acheteurs", null],
  p16: ["a-acheteurs", "c-choisir"],
  p17: [null, null],
  p18: ["a-acheteurs", "c-visages"],
  p19: ["a-acheteurs", "c-coulisses"],
  p20: ["a-metalliers", "c-plans"],
  p21: ["a-metalliers", null],
  p22: ["a-acheteurs", "c-plans"],
  p23: ["a-pays", "c-coulisses"],
  p24: [null, null],
  p25: ["a-pays", "c-coulisses"],
  p26: ["a-acheteurs", "c-coulisses"],
  p27: ["a-acheteurs", "c-plans"],
  p28: ["a-acheteurs", "c-choisir"],
  p29: ["a-acheteurs", "c-plans"],
  p30: ["a-candidats", "c-visages"],
  p31: ["a-acheteurs", null],
  p32: [null, "c-visages"],
  p33: ["a-pays", "c-coulisses"],
  p34: ["a-metalliers", "c-plans"],
  p35: ["a-acheteurs", "c-choisir"],
  p36: ["a-pays", "c-coulisses"],
  p37: ["a-acheteurs", null],
  p38: [null, null],
  p39: ["a-metalliers", null],
  p40: ["a-candidats", "c-visages"],
  p41: ["a-candidats", "c-visages"],
  p42: ["a-acheteurs", "c-plans"],
  p43: ["a-acheteurs", "c-choisir"],
  p44: ["a-candidats", "c-visages"],
  p45: ["a-pays", "c-coulisses"],
  p46: ["a-candidats", "c-visages"],
};

/** The plan with its editorial line: what the specification's document has no words for. No rule looks at it. */
export const withLine = (plan: Plan): Plan => ({
  ...plan,
  audiences: [...AUDIENCES],
  columns: [...COLUMNS],
  posts: plan.posts.map((post) => {
    const [audience, column] = POSTS[post.id] ?? [null, null];
    return { ...post, audience, column };
  }),
});
