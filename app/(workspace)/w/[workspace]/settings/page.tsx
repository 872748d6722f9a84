import { getLocale, getTranslations } from "next-intl/server";
import { SettingsLinks } from "@/components/workspaces/settings-links";
import { WorkspaceForm } from "@/components/workspaces/workspace-form";
import { countryChoices, countryOfZone } from "@/lib/holidays/almanac";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { Messages } from "@/lib/platform/i18n/messages";
import { dayIn } from "@/lib/platform/time";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

export default async function SettingsPage({ params }: Props) {
  const actor = await requireActor((await params).workspace);
  const t = await getTranslations("settings");
  const { slug, name, timeZone, weekStart, sites, weeksBack, weeksAhead, holidays, version } =
    actor.workspace;
  const countries = await countryChoices(await getLocale());
  const mayConfigure = can(actor.role, "configure");
  return (
    <>
      {!mayConfigure && <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">{t("read_only")}</p>}
      <Messages namespaces={["settings", "forms", "errors"]}>
        <WorkspaceForm
          workspace={{ slug, name, timeZone, weekStart, sites, weeksBack, weeksAhead, holidays, version }}
          countries={countries}
          ownCountry={countryOfZone(timeZone)}
          today={dayIn(now(), timeZone)}
          mayConfigure={mayConfigure}
        />
      </Messages>
      <SettingsLinks slug={slug} mayConfigure={mayConfigure} />
    </>
  );
}
