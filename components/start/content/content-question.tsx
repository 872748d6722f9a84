"use client";

import { Form } from "@/components/forms/form";
import type { Provenance } from "@/lib/reference";
import { StepFoot } from "../step-foot";
import type { ColumnIdeaText } from "./columns";
import { ColumnsPart } from "./columns-part";
import type { ProposedContent, StoredContent } from "./content-values";
import { FormatsPart } from "./formats-part";
import { PromotionPart } from "./promotion-part";
import { RhythmsPart } from "./rhythms-part";
import { useCompared } from "./use-compared";
import { useContent } from "./use-content";
import { WeekCost } from "./week-cost";

interface ContentQuestionProps {
  slug: string;
  stored: StoredContent;
  proposed: ProposedContent;
  ideas: ColumnIdeaText[];
  promotion: { usual: number; from: Provenance };
  /** Minutes a week of all contributors; null: there are none. */
  there: number | null;
}

/** What is made, about what, and how often; with what that takes a week in sight. */
export function ContentQuestion({ slug, stored, proposed, ideas, promotion, there }: ContentQuestionProps) {
  const content = useContent(slug, stored, proposed);
  const { form } = content;
  const { channels } = stored;
  return (
    <Form form={form} compare={useCompared(form, channels)}>
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <FormatsPart form={form} slug={slug} networks={channels.map(({ network }) => network)} />
        <PromotionPart form={form} usual={promotion.usual} from={promotion.from} />
      </div>
      <ColumnsPart columns={content.columns} ideas={ideas} />
      <RhythmsPart content={content} channels={channels} slug={slug} />
      <StepFoot
        slug={slug}
        question="content"
        form={form}
        aside={<WeekCost rows={form.values.rhythms} channels={channels} there={there} />}
      />
    </Form>
  );
}
