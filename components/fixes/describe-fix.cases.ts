import type { FixKind, FixValues } from "@/lib/plan/fixes/fix";

type Case = {
  [Kind in FixKind]: [Kind, FixValues[Kind], { fr: string; en: string }];
}[FixKind];

const NONE = { dated: 0, moved: 0, shared: 0, added: 0 };

/** What describe-fix.test.ts expects in each language. Non-breaking spaces are written as plain ones, to be read. */
export const FIX_TEXTS: Case[] = [
  [
    "move",
    { publication: "p1-li", channel: "li", from: "2026-11-10T09:00", to: "2026-11-26T09:00" },
    {
      fr: "Déplacer « Rendez-vous stand H42 » (Page LinkedIn) du mardi 10 au jeudi 26 novembre, 9 h",
      en: "Move “Rendez-vous stand H42” (Page LinkedIn) from Tuesday 10 to Thursday 26 November, 9:00",
    },
  ],
  [
    "move",
    { publication: "p1-li", channel: "li", from: "2026-11-30T09:00", to: "2026-12-01T18:30" },
    {
      fr: "Déplacer « Rendez-vous stand H42 » (Page LinkedIn) du lundi 30 novembre au mardi 1er décembre, 18 h 30",
      en: "Move “Rendez-vous stand H42” (Page LinkedIn) from Monday 30 November to Tuesday 1 December, 18:30",
    },
  ],
  [
    "move",
    { publication: "p1-li", channel: "li", from: "2026-11-10T09:00", to: "2026-11-10T14:05" },
    {
      fr: "Déplacer « Rendez-vous stand H42 » (Page LinkedIn) de 9 h à 14 h 05, le mardi 10 novembre",
      en: "Move “Rendez-vous stand H42” (Page LinkedIn) from 9:00 to 14:05 on Tuesday 10 November",
    },
  ],
  [
    "move",
    { publication: "untitled", channel: "li", from: null, to: "2026-11-10T09:00" },
    {
      fr: "Placer « Contenu sans titre » (Page LinkedIn) le mardi 10 novembre à 9 h",
      en: "Place “Untitled post” (Page LinkedIn) on Tuesday 10 November at 9:00",
    },
  ],
  [
    "moves",
    { channel: "li", count: 5, from: "2026-11-16", to: "2026-12-04", unscheduled: 0 },
    {
      fr: "Déplacer 5 publications (Page LinkedIn) : nouvelles dates du 16 novembre au 4 décembre",
      en: "Move 5 publications (Page LinkedIn): new dates from 16 November to 4 December",
    },
  ],
  [
    "moves",
    { channel: "li", count: 1, from: "2026-11-16", to: "2026-11-16", unscheduled: 1 },
    {
      fr: "Déplacer 1 publication (Page LinkedIn) : nouvelle date le lundi 16 novembre ; 1 autre retourne « à placer »",
      en: "Move 1 publication (Page LinkedIn): new date on Monday 16 November; 1 more goes back to the undated ideas",
    },
  ],
  [
    "moves",
    { channel: "li", count: 2, from: "2026-11-16", to: "2026-11-18", unscheduled: 3 },
    {
      fr: "Déplacer 2 publications (Page LinkedIn) : nouvelles dates le 16 et le 18 novembre ; 3 autres retournent « à placer »",
      en: "Move 2 publications (Page LinkedIn): new dates on 16 and 18 November; 3 more go back to the undated ideas",
    },
  ],
  [
    "unschedule",
    { publication: "p1-li", channel: "li", count: 1 },
    {
      fr: "Retirer la date de « Rendez-vous stand H42 » (Page LinkedIn), à replacer plus tard",
      en: "Take the date off “Rendez-vous stand H42” (Page LinkedIn), to be dated again later",
    },
  ],
  [
    "unschedule",
    { publication: "p1-li", channel: "li", count: 3 },
    {
      fr: "Retirer la date de « Rendez-vous stand H42 » (Page LinkedIn) et de 2 autres publications, à replacer plus tard",
      en: "Take the date off “Rendez-vous stand H42” (Page LinkedIn) and 2 more publications, to be dated again later",
    },
  ],
  [
    "fill",
    { channel: "ig", count: 2, from: "2026-11-24", to: "2026-11-27", ...NONE, added: 2 },
    {
      fr: "Ajouter 2 brouillons sur Instagram, le 24 et le 27 novembre",
      en: "Add 2 drafts on Instagram, on 24 and 27 November",
    },
  ],
  [
    "fill",
    { channel: "ig", count: 1, from: "2026-11-24", to: "2026-11-24", ...NONE, dated: 1 },
    {
      fr: "Placer 1 contenu en attente sur Instagram, le mardi 24 novembre",
      en: "Date 1 undated post on Instagram, on Tuesday 24 November",
    },
  ],
  [
    "fill",
    { channel: "ig", count: 1, from: "2026-11-24", to: "2026-11-24", ...NONE, moved: 1 },
    {
      fr: "Déplacer 1 publication d’une période mieux remplie (Instagram) : le mardi 24 novembre",
      en: "Move 1 publication from a fuller period (Instagram): on Tuesday 24 November",
    },
  ],
  [
    "fill",
    { channel: "ig", count: 3, from: "2026-11-24", to: "2026-12-02", ...NONE, shared: 3 },
    {
      fr: "Reprendre 3 contenus d’autres canaux sur Instagram, du 24 novembre au 2 décembre",
      en: "Reuse 3 posts from other channels on Instagram, from 24 November to 2 December",
    },
  ],
  [
    "fill",
    {
      channel: "ig",
      count: 5,
      from: "2026-11-24",
      to: "2026-12-02",
      dated: 1,
      moved: 1,
      shared: 1,
      added: 2,
    },
    {
      fr: "Publier 5 fois de plus sur Instagram, du 24 novembre au 2 décembre : 1 contenu en attente, 1 publication déplacée, 1 contenu repris d’un autre canal et 2 nouveaux brouillons",
      en: "Publish 5 more times on Instagram, from 24 November to 2 December: 1 undated post, 1 publication moved, 1 post from another channel and 2 new drafts",
    },
  ],
  [
    "window",
    { event: "e1", preparationDays: 14, communicationDays: 7, tasks: 3, owner: "ines" },
    {
      fr: "Donner 14 jours de préparation à « Global Industrie », dont 7 de communication, avec 3 tâches, confiés à Inès",
      en: "Give “Global Industrie” 14 days of preparation, 7 of them for communication, with 3 tasks, owned by Inès",
    },
  ],
  [
    "window",
    { event: "e1", preparationDays: 1, communicationDays: null, tasks: 0, owner: null },
    {
      fr: "Donner 1 jour de préparation à « Global Industrie »",
      en: "Give “Global Industrie” 1 day of preparation",
    },
  ],
  [
    "schedule",
    { event: "e1", tasks: 3, drafts: 1, from: "2026-11-12", to: "2026-11-24" },
    {
      fr: "Préparer « Global Industrie » du 12 au 24 novembre : 3 tâches et 1 brouillon",
      en: "Prepare “Global Industrie” from 12 to 24 November: 3 tasks and 1 draft",
    },
  ],
  [
    "schedule",
    { event: "e1", tasks: 1, drafts: 0, from: "2026-11-12", to: "2026-11-12" },
    {
      fr: "Préparer « Global Industrie » le jeudi 12 novembre : 1 tâche",
      en: "Prepare “Global Industrie” on Thursday 12 November: 1 task",
    },
  ],
  [
    "shorten",
    { event: "e1", field: "preparationDays", from: 14, to: 1 },
    {
      fr: "Ramener la préparation de « Global Industrie » de 14 à 1 jour",
      en: "Shorten the preparation of “Global Industrie” from 14 to 1 day",
    },
  ],
  [
    "shorten",
    { event: "e1", field: "communicationDays", from: 14, to: 4 },
    {
      fr: "Ramener la communication autour de « Global Industrie » de 14 à 4 jours",
      en: "Shorten the communication around “Global Industrie” from 14 to 4 days",
    },
  ],
  [
    "link",
    { event: "e1", post: "p1", publication: "p1-li", at: "2026-11-24T10:00" },
    {
      fr: "Rattacher « Rendez-vous stand H42 » (mardi 24 novembre, 10 h) à l’événement « Global Industrie »",
      en: "Link “Rendez-vous stand H42” (Tuesday 24 November, 10:00) to the event “Global Industrie”",
    },
  ],
  [
    "cover",
    { event: "e1", channel: "li", at: "2026-11-24T10:00" },
    {
      fr: "Publier au sujet de « Global Industrie » sur Page LinkedIn, le mardi 24 novembre à 10 h",
      en: "Publish about “Global Industrie” on Page LinkedIn, on Tuesday 24 November at 10:00",
    },
  ],
  [
    "owner",
    { event: "e1", from: "ines", to: "bob" },
    {
      fr: "Confier « Global Industrie » à Bob plutôt qu’à Inès",
      en: "Hand “Global Industrie” to Bob instead of Inès",
    },
  ],
  [
    "owner",
    { event: "e1", from: null, to: "bob" },
    { fr: "Confier « Global Industrie » à Bob", en: "Hand “Global Industrie” to Bob" },
  ],
  [
    "serve",
    { post: "p1", objective: "o2", from: "o1" },
    {
      fr: "Rattacher « Rendez-vous stand H42 » à l’objectif « Notoriété » plutôt qu’à « Marque employeur »",
      en: "Link “Rendez-vous stand H42” to the objective “Notoriété” instead of “Marque employeur”",
    },
  ],
  [
    "serve",
    { post: "p1", objective: "o2", from: null },
    {
      fr: "Rattacher « Rendez-vous stand H42 » à l’objectif « Notoriété »",
      en: "Link “Rendez-vous stand H42” to the objective “Notoriété”",
    },
  ],
  [
    "balance",
    { objective: "o1", count: 2, linked: 2, added: 0 },
    {
      fr: "Rattacher 2 contenus prévus à l’objectif « Marque employeur »",
      en: "Link 2 planned posts to the objective “Marque employeur”",
    },
  ],
  [
    "balance",
    { objective: "o1", count: 1, linked: 0, added: 1 },
    {
      fr: "Ajouter 1 brouillon pour l’objectif « Marque employeur »",
      en: "Add 1 draft for the objective “Marque employeur”",
    },
  ],
  [
    "balance",
    { objective: "o1", count: 3, linked: 1, added: 2 },
    {
      fr: "Pour l’objectif « Marque employeur », rattacher 1 contenu prévu et ajouter 2 brouillons",
      en: "For the objective “Marque employeur”, link 1 planned post and add 2 drafts",
    },
  ],
  [
    "vary",
    { count: 1, channels: 1 },
    {
      fr: "Ajouter 1 brouillon non promotionnel, sur un seul canal",
      en: "Add 1 draft that promotes nothing, on one channel",
    },
  ],
  [
    "vary",
    { count: 4, channels: 2 },
    {
      fr: "Ajouter 4 brouillons non promotionnels, sur 2 canaux",
      en: "Add 4 drafts that promote nothing, on 2 channels",
    },
  ],
  [
    "switch",
    { publication: "p1-li", from: "li", to: "ig", at: "2026-11-24T10:00" },
    {
      fr: "Publier « Rendez-vous stand H42 » sur Instagram plutôt que sur Page LinkedIn, le mardi 24 novembre à 10 h",
      en: "Publish “Rendez-vous stand H42” on Instagram instead of Page LinkedIn, on Tuesday 24 November at 10:00",
    },
  ],
  [
    "reassign",
    { post: "p1", role: "author", from: "ines", to: "bob", count: 1, minutes: 90 },
    {
      fr: "Confier à Bob plutôt qu’à Inès la rédaction de « Rendez-vous stand H42 » (1 h 30)",
      en: "Hand the writing of “Rendez-vous stand H42” to Bob instead of Inès (1 h 30)",
    },
  ],
  [
    "reassign",
    { post: "p1", role: "reviewer", from: "ines", to: "bob", count: 3, minutes: 150 },
    {
      fr: "Confier à Bob plutôt qu’à Inès la relecture de « Rendez-vous stand H42 », et confier ou redater 2 autres tâches (2 h 30 en tout)",
      en: "Hand the review of “Rendez-vous stand H42” to Bob instead of Inès, and reassign or redate 2 more tasks (2 h 30 in all)",
    },
  ],
  [
    "due",
    { post: "p1", contributor: "ines", from: "2026-11-13", to: "2026-11-11", count: 1 },
    {
      fr: "Demander à Inès son travail sur « Rendez-vous stand H42 » pour le mercredi 11 novembre au lieu du vendredi 13 novembre",
      en: "Ask Inès for the work on “Rendez-vous stand H42” by Wednesday 11 November instead of Friday 13 November",
    },
  ],
  [
    "due",
    { post: "p1", contributor: "ines", from: "2026-11-13", to: "2026-11-11", count: 2 },
    {
      fr: "Demander à Inès son travail sur « Rendez-vous stand H42 » pour le mercredi 11 novembre au lieu du vendredi 13 novembre, et redater 1 autre tâche",
      en: "Ask Inès for the work on “Rendez-vous stand H42” by Wednesday 11 November instead of Friday 13 November, and redate 1 more task",
    },
  ],
  [
    "author",
    { post: "p1", contributor: "ines", due: "2026-11-13", minutes: 60 },
    {
      fr: "Confier la rédaction de « Rendez-vous stand H42 » à Inès (1 h), pour le vendredi 13 novembre",
      en: "Have Inès write “Rendez-vous stand H42” (1 h), by Friday 13 November",
    },
  ],
  [
    "author",
    { post: "p1", contributor: "ines", due: null, minutes: 45 },
    {
      fr: "Confier la rédaction de « Rendez-vous stand H42 » à Inès (45 min)",
      en: "Have Inès write “Rendez-vous stand H42” (45 min)",
    },
  ],
  [
    "monitor",
    { channel: "ig", contributor: "bob", from: null, count: 1 },
    { fr: "Confier à Bob les réponses sur Instagram", en: "Have Bob answer on Instagram" },
  ],
  [
    "monitor",
    { channel: "ig", contributor: "bob", from: "ines", count: 1 },
    {
      fr: "Confier à Bob plutôt qu’à Inès les réponses sur Instagram",
      en: "Have Bob answer on Instagram instead of Inès",
    },
  ],
  [
    "monitor",
    { channel: "ig", contributor: "bob", from: "ines", count: 2 },
    {
      fr: "Confier à Bob plutôt qu’à Inès les réponses sur Instagram, et celles d’un autre canal à un collègue",
      en: "Have Bob answer on Instagram instead of Inès, and a colleague on one more channel",
    },
  ],
  [
    "monitor",
    { channel: "ig", contributor: "bob", from: "ines", count: 3 },
    {
      fr: "Confier à Bob plutôt qu’à Inès les réponses sur Instagram, et celles de 2 autres canaux à des collègues",
      en: "Have Bob answer on Instagram instead of Inès, and colleagues on 2 more channels",
    },
  ],
  [
    "rhythm",
    { channel: "ig", per: "week", from: 4, to: 1, count: 1 },
    {
      fr: "Instagram : viser au moins 1 publication par semaine au lieu de 4",
      en: "Instagram: aim for at least 1 publication a week instead of 4",
    },
  ],
  [
    "rhythm",
    { channel: "ig", per: "month", from: 4, to: 2, count: 3 },
    {
      fr: "Instagram : viser au moins 2 publications par mois au lieu de 4, et alléger 2 autres canaux",
      en: "Instagram: aim for at least 2 publications a month instead of 4, and ask less of 2 more channels",
    },
  ],
  [
    "minimal",
    { channel: "ig", count: 1 },
    { fr: "Passer Instagram en présence minimale", en: "Make the presence of Instagram minimal" },
  ],
  [
    "minimal",
    { channel: "ig", count: 2 },
    {
      fr: "Passer Instagram en présence minimale, ainsi que 1 autre canal",
      en: "Make the presence of Instagram minimal, and that of 1 more channel",
    },
  ],
];
