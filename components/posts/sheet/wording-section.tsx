"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { Tab, TabList, TabPanel, Tabs } from "@/components/ui/tabs";
import type { CalendarChannel } from "@/lib/calendar/view";
import { countText } from "@/lib/networks/count";
import { publicationKey } from "../post-fields";
import { Conflict } from "./conflict";
import { useEditor, useField, useFieldError } from "./editor";
import { OwnWording } from "./own-wording";
import { Section } from "./section";
import { CountLine } from "./text-count";

const ALL = "all";

export interface Wording {
  id: string;
  channel: CalendarChannel;
  own: string | null;
}

/** The text: one for all channels, and one's own where a channel needs it. */
export function WordingSection() {
  const t = useTranslations("posts");
  const wordings = useWordings();
  const { state } = useEditor();
  const common = String(state.draft.text ?? "");
  const [tab, setTab] = useState(ALL);
  const open = wordings.some(({ id }) => id === tab) ? tab : ALL;
  return (
    <Section title={t("wording.heading")}>
      <Tabs value={open} onValueChange={setTab}>
        <TabList aria-label={t("wording.tabs")}>
          <Tab value={ALL}>{t("wording.all")}</Tab>
          {wordings.map((one) => (
            <Tab key={one.id} value={one.id}>
              <NetworkGlyph network={one.channel.network} />
              {one.channel.name}
              <Mark wording={one} common={common} />
            </Tab>
          ))}
        </TabList>
        <TabPanel value={ALL}>
          <CommonWording wordings={wordings} />
        </TabPanel>
        {wordings.map((one) => (
          <TabPanel key={one.id} value={one.id}>
            <OwnWording wording={one} common={common} />
          </TabPanel>
        ))}
      </Tabs>
    </Section>
  );
}

/** On a tab: that the channel has its own text, that its text is too long. */
function Mark({ wording, common }: { wording: Wording; common: string }) {
  const t = useTranslations("posts");
  const over = countText(wording.channel.network, wording.own ?? common).over !== null;
  if (over) return <span className="font-semibold text-bad text-xs">{t("wording.tooLongMark")}</span>;
  return wording.own === null ? null : <span className="text-ink-3 text-xs">{t("wording.ownMark")}</span>;
}

function CommonWording({ wordings }: { wordings: readonly Wording[] }) {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const text = useField("text");
  const error = useFieldError();
  const sharing = wordings.filter(({ own }) => own === null);
  return (
    <div className="grid gap-2.5">
      <Field
        label={t("field.text")}
        error={error("text")}
        hint={
          wordings.length > sharing.length
            ? t("wording.someOwn", { count: wordings.length - sharing.length })
            : null
        }
      >
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            readOnly={!editable}
            value={text.value}
            onChange={(event) => text.set(event.target.value)}
          />
        )}
      </Field>
      <Conflict field="text" text />
      <ul className="grid gap-1.5">
        {sharing.map((one) => (
          <li key={one.id} className="flex items-start gap-2 text-sm">
            <NetworkGlyph network={one.channel.network} className="mt-0.5" />
            <CountLine network={one.channel.network} text={text.value} name={one.channel.name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The publications in the order of the channels, each with its own text as it stands in the form. */
function useWordings(): Wording[] {
  const { post, state } = useEditor();
  const { channels } = useFrame();
  return channels.flatMap((channel) =>
    post.publications
      .filter(({ channelId }) => channelId === channel.id)
      .map(({ id }) => ({
        id,
        channel,
        own: (state.draft[publicationKey(id, "text")] ?? null) as string | null,
      })),
  );
}
