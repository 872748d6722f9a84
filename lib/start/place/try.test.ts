import { test } from "vitest";
import { questionOf } from "./answers.test-support";
import { firstPlan } from "./first-plan";
const T: Record<string, Parameters<typeof questionOf>[0]> = {
 steel: { today: "2026-11-22", objectives: [["employer_brand", .4],["generate_leads", .3],["increase_visibility",.3]], networks:["linkedin","blog","facebook"], hours:[600,300], columns:[.5,.5], audiences:2 },
 resto: { today: "2026-11-09", objectives: [["engage_audience", .5],["generate_traffic", .5]], networks:["instagram","facebook","google_business"], hours:[480], events:[{start:"2026-12-24",kind:"seasonal_holiday"}] },
 it: { today: "2026-11-12", objectives: [["social_selling", null],["custom", null]], networks:["linkedin","x","newsletter"], hours:[900,200,200], events:[{start:"2026-12-10",kind:"webinar"}] },
 tiny: { today: "2026-11-09", objectives: [["increase_visibility", 1]], networks:["facebook"], hours:[240] },
 big: { today: "2026-11-09", objectives: [["engage_audience", .4],["increase_visibility", .3],["generate_traffic",.3]], networks:["x","pinterest","tiktok","blog","youtube","instagram_story"], hours:[1800,900,900] , columns:[.3,null,null]},
};
test.each(Object.keys(T))("%s", (k) => {
  const q = questionOf(T[k]!);
  const t = performance.now();
  const p = firstPlan(q);
  console.log(k, p.from, p.to, p.drafts.length, p.tasks.length, `${(performance.now()-t).toFixed(0)}ms`);
  for (const d of p.drafts.slice(0, 200)) console.log("  ", d.post.publications[0]!.at, d.post.publications[0]!.channel, d.because.kind, d.post.objective, d.post.format, d.post.column, d.post.audience, d.post.promotional ? "P":"", d.post.assignments[0]?.contributor, d.post.assignments[0]?.due, d.post.title);
  for (const f of p.flags) console.log("  FLAG", f.severity, f.rule, JSON.stringify(f.subject), f.from, f.to, f.measured, f.limit);
});
