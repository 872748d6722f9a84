import { useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import type { ChannelPart } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count, State } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";
import { Weeks } from "./weeks";

/** Each channel against what its own rhythm owes and bears, hence each on a scale of its own; week by week where it has weeks. */
export function ChannelPartSheet({ channels, to }: { channels: readonly ChannelPart[]; to: Addresses }) {
  const t = useTranslations("review");
  const rows = channels.map((channel) => {
    const { id, name, network, planned, owed, allowed, live } = channel;
    const { under, over } = offIn(channel);
    return {
      key: id,
      head: (
        <RowHead
          bar={
            <span className="flex items-end gap-2">
              <span className="flex-1">
                <Bar
                  value={planned}
                  most={most(planned, owed, allowed)}
                  ticks={[owed, allowed]}
                  tone={under + over > 0 ? "warn" : "ok"}
                />
              </span>
              <Weeks buckets={channel.buckets} />
            </span>
          }
        >
          <span className="flex items-center gap-1.5">
            <NetworkGlyph network={network} />
            <span className="min-w-0 sm:truncate">{name}</span>
          </span>
          {live > 0 && (
            <span className="shrink-0 text-ink-2 text-xs">{t("channel.live", { count: live })}</span>
          )}
        </RowHead>
      ),
      cells: [
        <Count key="count" value={planned} href={to.behind({ by: "channel", is: id })} label={name} />,
        <RhythmOf key="rhythm" owed={owed} allowed={allowed} />,
        <StateOf key="state" channel={channel} />,
      ],
    };
  });
  return (
    <Sheet
      title={t("channel.title")}
      caption={t("channel.caption")}
      columns={[
        { name: t("channel.name") },
        { name: t("planned"), look: "number" },
        { name: t("channel.rhythm"), look: "number" },
        { name: t("channel.state") },
      ]}
      rows={rows}
      onPaper={ON_PAPER.channels}
      note={t("channel.note")}
    />
  );
}

function RhythmOf({ owed, allowed }: Pick<ChannelPart, "owed" | "allowed">) {
  const t = useTranslations("review.channel");
  if (allowed === null) return owed > 0 ? t("least", { owed }) : t("free");
  if (owed === allowed) return t("exact", { owed });
  return owed > 0 ? t("range", { owed, allowed }) : t("most", { allowed });
}

function StateOf({ channel }: { channel: ChannelPart }) {
  const t = useTranslations("review.channel");
  const { under, over, judged } = offIn(channel);
  if (judged === 0) return <State tone="quiet">{t("idle")}</State>;
  if (under + over === 0) return <State tone="ok">{t("kept")}</State>;
  const weekly = channel.per === "week";
  return (
    <span className="grid min-w-22 sm:whitespace-nowrap">
      {under > 0 && (
        <State tone="warn">{weekly ? t("under_week", { count: under }) : t("under_month")}</State>
      )}
      {over > 0 && <State tone="warn">{weekly ? t("over_week", { count: over }) : t("over_month")}</State>}
    </span>
  );
}

/** Weeks or months that the rules of cadence find fault with. */
export function offIn({ buckets }: Pick<ChannelPart, "buckets">) {
  const count = (...states: string[]) => buckets.filter(({ state }) => states.includes(state)).length;
  return {
    under: count("under"),
    over: count("over", "far-over"),
    judged: buckets.length - count("idle"),
  };
}
