"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { FormFoot } from "@/components/forms/form-foot";
import { Group } from "@/components/forms/group";
import { readNumber } from "@/components/forms/numbers";
import { NumberRow, SelectRow, TextareaRow, TextRow } from "@/components/forms/rows";
import { TimeZoneRow } from "@/components/forms/time-zone-row";
import { type ActionForm, useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import type { CountryChoice } from "@/lib/holidays/almanac";
import { type HolidayPlace, partOf, placeFrom } from "@/lib/holidays/vocabulary";
import { WEEK_STARTS, type WeekStart } from "@/lib/plan/vocabulary";
import { formatDayRange } from "@/lib/platform/time";
import { editWorkspace } from "@/lib/workspaces/actions";
import { horizonOf, MOST_WEEKS } from "@/lib/workspaces/rules";
import { HolidayFields } from "./holiday-fields";

interface WorkspaceFormProps {
  workspace: {
    slug: string;
    name: string;
    timeZone: string;
    weekStart: WeekStart;
    sites: string[];
    weeksBack: number;
    weeksAhead: number;
    holidays: HolidayPlace | null;
    version: number;
  };
  countries: CountryChoice[];
  /** Code of the country that the zone is of. */
  ownCountry: string | null;
  today: string;
  mayConfigure: boolean;
}

interface Values {
  name: string;
  timeZone: string;
  weekStart: WeekStart;
  /** One a line. */
  sites: string;
  weeksBack: string;
  weeksAhead: string;
  country: string;
  part: string;
}

export function WorkspaceForm({ workspace, countries, ownCountry, today, mayConfigure }: WorkspaceFormProps) {
  const t = useTranslations("settings");
  const tell = useChangeNews(workspace.slug);
  const form = useActionForm<Values, Parameters<typeof told>[0]>({
    initial: {
      name: workspace.name,
      timeZone: workspace.timeZone,
      weekStart: workspace.weekStart,
      sites: workspace.sites.join("\n"),
      weeksBack: String(workspace.weeksBack),
      weeksAhead: String(workspace.weeksAhead),
      country: workspace.holidays?.country ?? "",
      part: workspace.holidays ? partOf(workspace.holidays) : "",
    },
    version: workspace.version,
    submit: (values, version) =>
      editWorkspace({ workspace: workspace.slug, version, patch: patchFrom(values) }),
    done: told,
  });
  function told({ change }: { change: { activityId: string | null } }) {
    tell(t("saved"), change);
  }
  return (
    <Form form={form} readOnly={!mayConfigure} compare={useCompared()}>
      <Group title={t("group.identity")}>
        <TextRow form={form} name="name" label={t("field.name")} required autoComplete="off" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TimeZoneRow
            form={form}
            name="timeZone"
            label={t("field.timeZone")}
            hint={t("field.timeZone_hint")}
            required
          />
          <SelectRow
            form={form}
            name="weekStart"
            label={t("field.weekStart")}
            onPick={(day) => form.set("weekStart", WEEK_STARTS.find((each) => each === day) ?? "monday")}
          >
            {WEEK_STARTS.map((day) => (
              <option key={day} value={day}>
                {t(`week_start.${day}`)}
              </option>
            ))}
          </SelectRow>
        </div>
        <HolidayFields form={form} countries={countries} proposed={ownCountry} />
        <TextareaRow
          form={form}
          name="sites"
          label={t("field.sites")}
          hint={t("field.sites_hint")}
          rows={3}
        />
      </Group>
      <HorizonFields form={form} today={today} />
      {mayConfigure && <FormFoot form={form} submitLabel={t("save")} />}
    </Form>
  );
}

function HorizonFields({ form, today }: { form: ActionForm<Values>; today: string }) {
  const t = useTranslations("settings");
  return (
    <Group title={t("group.horizon")} lead={t("horizon.lead")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberRow form={form} name="weeksBack" label={t("field.weeksBack")} unit={t("horizon.weeks")} />
        <NumberRow form={form} name="weeksAhead" label={t("field.weeksAhead")} unit={t("horizon.weeks")} />
      </div>
      <Judged values={form.values} today={today} />
    </Group>
  );
}

/** What the figures mean today. */
function Judged({ values, today }: { values: Values; today: string }) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const [weeksBack, weeksAhead] = [readNumber(values.weeksBack), readNumber(values.weeksAhead)];
  if (!isWeeks(weeksBack) || !isWeeks(weeksAhead)) return null;
  const { from, to } = horizonOf(today, { weekStart: values.weekStart, weeksBack, weeksAhead });
  return (
    <p className="rounded-md bg-sunken px-3 py-2 text-sm">
      {t("horizon.judged", { range: formatDayRange(from, to, locale, { withYear: true }) })}
    </p>
  );
}

const isWeeks = (count: number | null): count is number =>
  count !== null && Number.isInteger(count) && count >= 0 && count <= MOST_WEEKS;

function patchFrom({ name, timeZone, weekStart, sites, weeksBack, weeksAhead, country, part }: Values) {
  return {
    holidays: placeFrom(country, part),
    name,
    timeZone,
    weekStart,
    sites: sites
      .split(/[\s,;]+/)
      .map(hostOf)
      .filter(Boolean),
    weeksBack: readNumber(weeksBack),
    weeksAhead: readNumber(weeksAhead),
  };
}

/** People paste addresses; a site is the host alone. */
const hostOf = (site: string) => site.replace(/^https?:\/\//i, "").replace(/[/?#].*$/, "");

function useCompared() {
  const t = useTranslations("settings");
  return [
    {
      label: t("field.country"),
      show: ({ country, part }: Values) => [country, part].filter(Boolean).join(" "),
    },
    { label: t("field.name"), show: ({ name }: Values) => name },
    { label: t("field.timeZone"), show: ({ timeZone }: Values) => timeZone },
    { label: t("field.weekStart"), show: ({ weekStart }: Values) => t(`week_start.${weekStart}`) },
    { label: t("field.sites"), show: ({ sites }: Values) => sites.split(/\s+/).join(", ") },
    { label: t("field.weeksBack"), show: ({ weeksBack }: Values) => weeksBack },
    { label: t("field.weeksAhead"), show: ({ weeksAhead }: Values) => weeksAhead },
  ];
}
