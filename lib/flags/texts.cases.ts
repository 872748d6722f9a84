import type { Flag, RuleId } from "@/lib/plan/flag";

export const week = { from: "2026-11-09", to: "2026-11-15" };
const day = { from: "2026-11-12", to: "2026-11-12" };

/** What describe.test.ts expects of titles and sentences, in each language. */
// Non-breaking spaces are written as plain ones here, so that the table can be read; a test below looks at them.
export const TEXTS: [RuleId, Partial<Flag>, { fr: [string, string]; en: [string, string] }][] = [
  [
    "cadence.over-posting",
    { ...week, measured: 6, limit: 4 },
    {
      fr: [
        "Page LinkedIn : 6 publications en S46",
        "Le rythme de ce canal en admet 4 au plus pour la semaine 46 (9–15 nov.).",
      ],
      en: [
        "Page LinkedIn: 6 publications in week 46",
        "This channel’s rhythm allows at most 4 for week 46 (9–15 Nov).",
      ],
    },
  ],
  [
    "cadence.over-posting",
    { from: "2026-11-01", to: "2026-11-30", measured: 1, limit: 0 },
    {
      fr: [
        "Page LinkedIn : 1 publication en novembre 2026",
        "Le rythme de ce canal n’en admet aucune pour novembre 2026.",
      ],
      en: [
        "Page LinkedIn: 1 publication in November 2026",
        "This channel’s rhythm allows none for November 2026.",
      ],
    },
  ],
  [
    "cadence.under-posting",
    { from: "2026-11-29", to: "2026-12-05", measured: 0, limit: 2 }, // a week from Sunday on
    {
      fr: [
        "Page LinkedIn : aucune publication en S49",
        "Le rythme de ce canal en demande au moins 2 pour la semaine 49 (29 nov. – 5 déc.).",
      ],
      en: [
        "Page LinkedIn: no publication in week 49",
        "This channel’s rhythm asks for at least 2 for week 49 (29 Nov – 5 Dec).",
      ],
    },
  ],
  [
    "cadence.over-day",
    { ...day, measured: 2, limit: 1 },
    {
      fr: [
        "Page LinkedIn : 2 publications le jeudi 12 novembre",
        "Le rythme de ce canal en admet 1 par jour.",
      ],
      en: ["Page LinkedIn: 2 publications on Thursday 12 November", "This channel’s rhythm allows 1 a day."],
    },
  ],
  [
    "cadence.too-close",
    { ...day, measured: 510, limit: 1080, publications: ["p1-li", "p1-li-2"] },
    {
      fr: [
        "Page LinkedIn : deux publications à 8 h 30 d’écart",
        "« Rendez-vous stand H42 » sort deux fois, le jeudi 12 novembre ; le rythme de ce canal demande 18 h entre deux.",
      ],
      en: [
        "Page LinkedIn: two publications 8 h 30 apart",
        "“Rendez-vous stand H42” goes out twice on Thursday 12 November; this channel’s rhythm asks for 18 h between two.",
      ],
    },
  ],
  [
    "cadence.too-close",
    { ...day, measured: 0, limit: 30, publications: ["p1-li", "p1-li-2"] },
    {
      fr: [
        "Page LinkedIn : deux publications au même moment",
        "« Rendez-vous stand H42 » sort deux fois, le jeudi 12 novembre ; le rythme de ce canal demande 30 min entre deux.",
      ],
      en: [
        "Page LinkedIn: two publications at the same moment",
        "“Rendez-vous stand H42” goes out twice on Thursday 12 November; this channel’s rhythm asks for 30 min between two.",
      ],
    },
  ],
  [
    "cadence.silence",
    { from: "2026-11-28", to: "2026-12-08", measured: 11, limit: 7 },
    {
      fr: [
        "Page LinkedIn : 11 jours sans publication",
        "Rien du 28 novembre au 8 décembre ; le rythme de ce canal admet 7 jours de silence au plus.",
      ],
      en: [
        "Page LinkedIn: 11 days without a publication",
        "Nothing from 28 November to 8 December; this channel’s rhythm allows 7 days of silence at most.",
      ],
    },
  ],
  [
    "cadence.bunched",
    { ...week, measured: 2 / 3, limit: 0.6 },
    {
      fr: [
        "Page LinkedIn : 66,7 % des publications le même jour",
        "Pour la semaine 46 (9–15 nov.), mieux vaut ne pas dépasser 60 % sur un seul jour.",
      ],
      en: [
        "Page LinkedIn: 66.7% of publications on one day",
        "For week 46 (9–15 Nov), better not exceed 60% on a single day.",
      ],
    },
  ],
  [
    "cadence.inactive-channel",
    { ...day, subject: { publication: "p1-li" }, measured: 1, limit: 0 },
    {
      fr: [
        "« Rendez-vous stand H42 » : Page LinkedIn est inactif ce jour-là",
        "Publication prévue le jeudi 12 novembre, pendant une pause ou hors des dates d’activité du canal.",
      ],
      en: [
        "“Rendez-vous stand H42”: Page LinkedIn is not active that day",
        "Planned on Thursday 12 November, during a pause or outside the channel’s active dates.",
      ],
    },
  ],
  [
    "event.no-window",
    { ...day, measured: 0, limit: 1 },
    {
      fr: [
        "« Global Industrie » n’a pas de fenêtre de préparation",
        "L’événement commence le jeudi 12 novembre, et aucun jour n’est prévu pour le préparer.",
      ],
      en: [
        "“Global Industrie” has no preparation window",
        "The event starts on Thursday 12 November, and no day is set aside to prepare it.",
      ],
    },
  ],
  [
    "event.unprepared",
    { from: "2026-11-12", to: "2026-11-25", measured: 0, limit: 1 },
    {
      fr: [
        "Aucune préparation avant « Global Industrie »",
        "Rien de prévu dans les 14 jours qui précèdent (du 12 au 25 novembre) : ni publication liée, ni tâche.",
      ],
      en: [
        "No preparation before “Global Industrie”",
        "Nothing planned in the 14 days before (12–25 November): no linked publication, no task.",
      ],
    },
  ],
  [
    "event.late-preparation",
    { ...week, measured: 2, limit: 8 },
    {
      fr: [
        "« Global Industrie » : la préparation commence tard",
        "Première étape 2 jours avant le début ; la communication s’ouvre 8 jours avant, le lundi 9 novembre.",
      ],
      en: [
        "“Global Industrie”: preparation starts late",
        "First step 2 days before the start; communication opens 8 days before, on Monday 9 November.",
      ],
    },
  ],
  [
    "event.short-window",
    { ...week, measured: 7, limit: 21 },
    {
      fr: [
        "« Global Industrie » : la préparation n’a pas commencé",
        "Il reste 7 jours sur 21, et aucune étape n’est datée d’aujourd’hui ou d’avant.",
      ],
      en: [
        "“Global Industrie”: preparation has not begun",
        "7 days are left of 21, and no step is dated today or earlier.",
      ],
    },
  ],
  [
    "event.not-frozen",
    { ...week, measured: 1, limit: 0 },
    {
      fr: [
        "« Global Industrie » : 1 publication à valider après le bouclage",
        "Tout ce qui sort du 9 au 15 novembre devrait déjà être validé.",
      ],
      en: [
        "“Global Industrie”: 1 publication to approve after the freeze",
        "All that goes out from 9 to 15 November should be approved by now.",
      ],
    },
  ],
  [
    "event.no-coverage",
    { from: "2026-11-17", to: "2026-11-19", measured: 0, limit: 1 },
    {
      fr: [
        "« Global Industrie » : rien pendant l’événement",
        "Aucune publication liée du 17 au 19 novembre.",
      ],
      en: ["“Global Industrie”: nothing during the event", "No linked publication from 17 to 19 November."],
    },
  ],
  [
    "event.no-follow-up",
    { from: "2026-12-01", to: "2026-12-01", measured: 0, limit: 1 },
    {
      fr: [
        "« Global Industrie » : aucun suivi",
        "Aucune publication liée le jour qui suit (le 1er décembre).",
      ],
      en: ["“Global Industrie”: no follow-up", "No linked publication on the day after (1 December)."],
    },
  ],
  [
    "event.owner-clash",
    { ...week, measured: 7, limit: 0 },
    {
      fr: [
        "« Global Industrie » et « Portes ouvertes » se préparent en même temps",
        "La même personne porte les deux, et leurs fenêtres se recouvrent 7 jours (du 9 au 15 novembre).",
      ],
      en: [
        "“Global Industrie” and “Portes ouvertes” are prepared at the same time",
        "One person owns both, and their windows overlap for 7 days (9–15 November).",
      ],
    },
  ],
  [
    "cadence.too-close",
    { from: "2026-11-30", to: "2026-12-01", measured: 510, limit: 1080, publications: ["p1-li", "p2-li"] },
    {
      fr: [
        "Page LinkedIn : deux publications à 8 h 30 d’écart",
        "« Rendez-vous stand H42 » et « Sujet p2 » sortent le 30 novembre et le 1er décembre ; le rythme de ce canal demande 18 h entre deux.",
      ],
      en: [
        "Page LinkedIn: two publications 8 h 30 apart",
        "“Rendez-vous stand H42” and “Sujet p2” go out on 30 November and 1 December; this channel’s rhythm asks for 18 h between two.",
      ],
    },
  ],
  [
    "cadence.silence",
    { from: "2026-11-03", to: "2026-11-14", measured: 8, limit: 1 },
    {
      fr: [
        "Page LinkedIn : 8 jours sans publication",
        "Rien du 3 au 14 novembre, hors pauses ; le rythme de ce canal admet 1 jour de silence au plus.",
      ],
      en: [
        "Page LinkedIn: 8 days without a publication",
        "Nothing from 3 to 14 November, pauses left out; this channel’s rhythm allows 1 day of silence at most.",
      ],
    },
  ],
  [
    "objective.neglected",
    { from: "2026-11-01", to: "2026-11-30", measured: 0, limit: 0.1, publications: [] },
    {
      fr: [
        "« Marque employeur » est négligé",
        "Aucune publication en novembre 2026 ; le seuil est à 10 %, la moitié de son poids.",
      ],
      en: [
        "“Marque employeur” is neglected",
        "No publication in November 2026; the threshold is 10%, half its weight.",
      ],
    },
  ],
  [
    "mix.monotony",
    { from: "2026-11-01", to: "2026-11-30", measured: 0.75, limit: 0.7 },
    {
      fr: [
        "Page LinkedIn : presque toujours le même format, photo",
        "75 % des publications l’ont en novembre 2026 ; la limite est de 70 %.",
      ],
      en: [
        "Page LinkedIn: nearly always the same format, photo",
        "75% of publications in November 2026 have it; the limit is 70%.",
      ],
    },
  ],
  [
    "content.too-long",
    { ...day, subject: { publication: "p1-x" }, measured: 281, limit: 280 },
    {
      fr: [
        "« Rendez-vous stand H42 » est trop long pour Compte X",
        "Longueur de 281 pour une limite de 280, à la façon de compter de X.",
      ],
      en: ["“Rendez-vous stand H42” is too long for Compte X", "Length 281 for a limit of 280, as X counts."],
    },
  ],
  [
    "content.same-text",
    { ...day, subject: { post: "p1" }, measured: 3, limit: 1, publications: ["p1-li", "p1-x", "p1-li-2"] },
    {
      fr: [
        "« Rendez-vous stand H42 » : le même texte sur Page LinkedIn et Compte X",
        "3 publications ont mot pour mot le même texte, le jeudi 12 novembre.",
      ],
      en: [
        "“Rendez-vous stand H42”: the same text on Page LinkedIn and Compte X",
        "3 publications have the same text word for word, on Thursday 12 November.",
      ],
    },
  ],
  [
    "content.repeated",
    { ...day, subject: { publication: "p1-li" }, measured: 1, limit: 60, publications: ["p2-li", "p1-li"] },
    {
      fr: [
        "« Rendez-vous stand H42 » : texte déjà vu sur Page LinkedIn",
        "Le texte de « Sujet p2 » y est sorti 1 jour plus tôt ; laissez passer plus de 60 jours.",
      ],
      en: [
        "“Rendez-vous stand H42”: text already seen on Page LinkedIn",
        "The same text went out there with “Sujet p2”, 1 day earlier; let more than 60 days pass.",
      ],
    },
  ],
  [
    "content.repeated",
    {
      ...day,
      subject: { publication: "p1-li-2" },
      measured: 0,
      limit: 1,
      publications: ["p1-li", "p1-li-2"],
    },
    {
      fr: [
        "« Rendez-vous stand H42 » : texte déjà vu sur Page LinkedIn",
        "Le même texte y est sorti le même jour ; laissez passer plus de 1 jour.",
      ],
      en: [
        "“Rendez-vous stand H42”: text already seen on Page LinkedIn",
        "The same text went out there on the same day; let more than 1 day pass.",
      ],
    },
  ],
  [
    "load.overload",
    { ...week, measured: 60, limit: 0 },
    {
      fr: ["Inès : 1 h de charge en S46", "Aucune disponibilité pour la semaine 46 (9–15 nov.)."],
      en: ["Inès: 1 h of load in week 46", "No room at all for week 46 (9–15 Nov)."],
    },
  ],
  [
    "cadence.too-close",
    { ...day, measured: 30, limit: 1080, publications: ["p1-li", "elsewhere"] },
    {
      fr: [
        "Page LinkedIn : deux publications à 30 min d’écart",
        "Elles sortent le jeudi 12 novembre ; le rythme de ce canal demande 18 h entre deux.",
      ],
      en: [
        "Page LinkedIn: two publications 30 min apart",
        "They go out on Thursday 12 November; this channel’s rhythm asks for 18 h between two.",
      ],
    },
  ],
  [
    "objective.missing",
    { ...day, subject: { post: "untitled" }, measured: 0, limit: 1 },
    {
      fr: [
        "« Contenu sans titre » ne sert aucun objectif",
        "Publication prévue le jeudi 12 novembre, sans objectif choisi.",
      ],
      en: [
        "“Untitled post” serves no objective",
        "Planned on Thursday 12 November, with no objective chosen.",
      ],
    },
  ],
];
