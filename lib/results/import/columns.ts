import { folded } from "@/lib/posts/searchable";
import { FIGURES } from "../vocabulary";

export const COLUMNS = ["id", "date", "channel", "title", "link", ...FIGURES, "result"] as const;
export type Column = (typeof COLUMNS)[number];

/** As heads are written in French and English, by people and by the networks' own exports; without accents and case. */
const HEADS: Record<Column, readonly string[]> = {
  id: ["id", "identifiant", "publication"],
  date: [
    "date",
    "jour",
    "day",
    "publie le",
    "published",
    "published on",
    "date de publication",
    "heure de publication",
    "publish time",
  ],
  channel: ["canal", "channel", "compte", "account", "page"],
  title: ["titre", "title", "contenu", "content"],
  link: ["lien", "link", "url", "permalien", "permalink"],
  reach: ["portee", "reach", "impressions", "vues", "views"],
  clicks: ["clics", "clicks", "clic", "click"],
  reactions: ["reactions", "reaction", "j'aime", "j’aime", "mentions j'aime", "mentions j’aime", "likes"],
  comments: ["commentaires", "comments", "commentaire", "comment"],
  shares: ["partages", "shares", "partage", "share", "reposts", "republications"],
  leads: ["leads", "lead", "prospects", "contacts"],
  result: ["mesure", "resultat", "result", "kpi", "mesure du kpi", "resultat (kpi)", "result (kpi)"],
};
const BY_HEAD = new Map(COLUMNS.flatMap((column) => HEADS[column].map((head) => [head, column] as const)));

export const columnOf = (head: string): Column | null =>
  BY_HEAD.get(folded(head).replace(/\s+/g, " ").trim()) ?? null;
