import type { PlanMedia } from "../document";
import type { Mending } from "./mend";

/** What was planted in each demo plan, as its notes name it, and the smallest edit that takes it out. */
export const PLANTED: Record<string, [fault: string, mend: (plan: Mending) => void][]> = {
  "aciers-lemoine": [
    [
      "LinkedIn over-posted in the week of 9 November",
      ({ move }) => {
        move("p19-li", "2026-11-23T15:00");
        move("p14-li", "2026-11-24T09:30");
        move("p21-li", "2026-11-26T15:00");
        move("p16-li", "2026-11-27T16:30");
      },
    ],
    [
      "Instagram and X under-posted in the week of 23 November",
      ({ move, carry }) => {
        move("p19-ig", "2026-11-24T18:00");
        carry("p33", "x", "2026-11-25T11:00");
        carry("p16", "x", "2026-11-27T17:00");
      },
    ],
    [
      "the open day is not prepared, and recruitment is neglected",
      ({ task, draft, author, move }) => {
        task("e-portes", "2026-10-05");
        const media: PlanMedia[] = [{ type: "image", alt: "Une apprentie à l’établi." }];
        draft("p41", { event: "e-portes", text: "Un geste, un métier.", media });
        draft("p44", { event: "e-portes", text: "Cinq idées reçues sur l’apprentissage.", media });
        for (const id of ["p41", "p44"]) author(id, "ines");
        move("p44-li", "2026-11-21T10:00");
        move("p44-ig", "2026-11-21T11:00");
        move("p41-ig", "2026-12-05T11:00");
        move("p41-li", "2026-12-05T12:00");
      },
    ],
    [
      "approvals pending",
      ({ post }) => {
        for (const id of ["p14", "p16"]) post(id).status = "approved";
        for (const assignment of post("p16").assignments) assignment.done = true;
      },
    ],
    [
      "absences, overload",
      ({ contributor }) => {
        contributor("lucie").absences = [];
      },
    ],
    ["missing alternative texts", ({ describeImages }) => describeImages()],
  ],
  "atelier-vauquelin": [
    ["X without monitor", ({ channel }) => channel("x").monitors.push("claire")],
    ["four objectives", ({ dropObjective }) => dropObjective("o-vente", "o-marque")],
    ["webinar announced late", ({ task }) => task("e-webinaire", "2027-01-12")],
    [
      "Claire overloaded in S10",
      ({ contributor }) => {
        contributor("claire").minutesPerWeek += 300;
      },
    ],
  ],
  "saint-arven": [
    [
      "recruitment neglected after S12",
      ({ post }) => {
        for (const id of ["d10", "d13"]) post(id).objective = "o-recrut";
      },
    ],
    [
      "owner of the heritage days on leave",
      ({ contributor }) => {
        contributor("thomas").absences = [];
      },
    ],
    ["two posts within one hour", ({ move }) => move("d01-fb", "2027-02-25T11:00")],
  ],
  "table-augustine": [
    ["Mother’s Day without teaser", ({ task }) => task("e-meres", "2027-04-20")],
    [
      "five promotions in a row on Facebook",
      ({ post }) => {
        for (const id of ["b09", "b10", "b16"]) post(id).promotional = false;
      },
    ],
    [
      "same text on two networks",
      ({ publication }) => {
        publication("b10-fb").text = "Pour la Saint-Valentin, un plat à partager.";
        publication("b20-fb").text = "Une table pour quatre, un vase encore vide.";
      },
    ],
    ["missing alternative texts", ({ describeImages }) => describeImages()],
  ],
};
