import type { PlanPost } from "../../document";
import type { Network, ObjectiveKind } from "../../vocabulary";
import { aChannel, anObjective, aPlan, aPost, at, type Row, ruleTable } from "../plan.test-support";

type Situation = Partial<Pick<PlanPost, "text" | "link" | "status">> & {
  kind?: ObjectiveKind;
  network?: Network;
  sites?: string[];
};

const plan = ({
  kind = "generate_traffic",
  network = "linkedin",
  sites = ["lemoine.example"],
  ...post
}: Situation) =>
  aPlan({
    workspace: { sites },
    objectives: [anObjective("o", { kind })],
    channels: [aChannel(network)],
    posts: [aPost("p", { objective: "o", on: [`${network} 2026-11-09`], ...post })],
  });
const flag = "warning publication=p 2026-11-09 0/1 p";

const leadingHome = [
  "https://lemoine.example",
  "HTTPS://LEMOINE.EXAMPLE/Devis",
  "http://www.lemoine.example/devis?a=b#c",
  "Le devis (https://lemoine.example/devis).",
  "« https://lemoine.example » !",
  "<https://lemoine.example>",
  "https://ailleurs.test puis https://lemoine.example",
];
const leadingElsewhere = [
  "",
  "lemoine.example",
  "www.lemoine.example",
  "https://faux-lemoine.example",
  "https://lemoine.example.test",
  "https://ailleurs.test/lemoine.example",
  "https://lemoine.example@ailleurs.test",
  "https:// lemoine.example",
  "ftp://lemoine.example",
];

ruleTable("content.no-own-link", [
  ...leadingHome.map((text): Row => [`leads home: ${text}`, plan({ text })]),
  ...leadingElsewhere.map((text): Row => [`does not: ${text || "(nothing)"}`, plan({ text }), flag]),
  ["the link will do", plan({ link: "https://lemoine.example/devis", text: "Demandez un devis" })],
  ["a link elsewhere will not", plan({ link: "https://ailleurs.test" }), flag],
  [
    "one of several sites",
    plan({ sites: ["a.example", "lemoine.example"], text: "https://lemoine.example" }),
  ],
  [
    "a site is no sub-domain of its own",
    plan({ sites: ["www.lemoine.example"], text: "https://lemoine.example" }),
    flag,
  ],
  ["no site of one's own", plan({ sites: [] })],
  ["leads are won there too", plan({ kind: "generate_leads" }), flag],
  ["other objectives need no link", plan({ kind: "employer_brand" })],
  ["nor do one's own kinds", plan({ kind: "custom" })],
  ["a network without links in its text", plan({ network: "instagram" })],
  ["the blog is the site", plan({ network: "blog" })],
  ["a newsletter is not", plan({ network: "newsletter" }), flag],
  ["published", plan({ status: "published" })],
  ["cancelled", plan({ status: "cancelled" })],
  [
    "no objective",
    aPlan({
      workspace: { sites: ["lemoine.example"] },
      posts: [aPost("p", { on: ["linkedin 2026-11-09"] })],
    }),
  ],
  [
    "the channel's own wording is what is read",
    aPlan({
      workspace: { sites: ["lemoine.example"] },
      objectives: [anObjective("o", { kind: "generate_traffic" })],
      posts: [
        aPost("p", {
          objective: "o",
          text: "https://lemoine.example",
          on: [at("linkedin 2026-11-09", { text: "Lien en bio" }), "facebook 2026-11-09"],
        }),
      ],
    }),
    "warning publication=p.1 2026-11-09 0/1 p.1",
  ],
]);
