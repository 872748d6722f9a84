import { comparedTo } from "@/lib/events/import/compare";
import { readCalendar } from "@/lib/ics/read";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";

/** Components of one file: the most that is taken. */
const EVENTS = 20_000;
const ROUNDS = 7;
const LEAST_A_SECOND = 5_000;
const OPTIONS = { zone: "Europe/Paris", window: { from: "2026-10-10", to: "2028-05-10" } };

export const part: Part = {
  title: "ICS: a calendar file of 20,000 events read and compared with what is there, one thread",
  async figures() {
    return [
      figureOf("one-off events, zones and texts mixed", fileOf(oneOff)),
      figureOf("one in ten repeats, from years ago on", fileOf(someRepeat)),
    ];
  },
};

/** The floor looks at each character once: less nobody does who reads a file. */
function figureOf(name: string, file: string): Figure {
  const floors: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(timed(() => countOfLines(file)));
    times.push(
      timed(() => {
        const reading = readCalendar(file, OPTIONS);
        if (reading.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(reading.refused[0])}`);
        comparedTo(reading, [], { window: OPTIONS.window, untitled: "Sans titre" });
      }),
    );
  }
  const [floor, time] = [median(floors), median(times)];
  const perSecond = (EVENTS / time) * 1_000;
  return {
    what: `events a second, ${name}`,
    floor: `each character looked at once: ${amount(floor, "ms")}`,
    goal: `≥ ${LEAST_A_SECOND.toLocaleString("en")}`,
    seen: `${Math.round(perSecond).toLocaleString("en")} (${(time / floor).toFixed(1)} × the floor’s time, ${amount(time, "ms")})`,
    met: perSecond >= LEAST_A_SECOND,
  };
}

function fileOf(event: (place: number) => string[]): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0"];
  for (let place = 0; place < EVENTS; place++) lines.push("BEGIN:VEVENT", ...event(place), "END:VEVENT");
  return [...lines, "END:VCALENDAR", ""].join("\r\n");
}

const ZONES = ["Europe/Paris", "America/New_York", "Pacific/Auckland"];

function oneOff(place: number): string[] {
  const day = `2027${two(1 + (place % 12))}${two(1 + (place % 28))}`;
  return [
    `UID:${place}@bench.example`,
    "DTSTAMP:20261101T000000Z",
    `SUMMARY:Rendez-vous ${place}\\, avec une salle et`,
    " une ligne pliée",
    ...(place % 2 === 0
      ? [`DTSTART;TZID=${ZONES[place % 3]}:${day}T193000`, "DURATION:PT90M"]
      : [`DTSTART;VALUE=DATE:${day}`]),
    "LOCATION:Salle des fêtes",
  ];
}

/** Twice on the calendar within the window, most of them. */
const someRepeat = (place: number): string[] =>
  place % 10 === 0
    ? [
        `UID:${place}@bench.example`,
        `SUMMARY:Anniversaire ${place}`,
        `DTSTART;VALUE=DATE:19${two(50 + (place % 50))}${two(1 + (place % 12))}${two(1 + (place % 28))}`,
        place % 20 === 0 ? "RRULE:FREQ=YEARLY" : "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=5",
      ]
    : oneOff(place);

const two = (number: number) => String(number).padStart(2, "0");

function countOfLines(file: string): number {
  let count = 0;
  for (let at = 0; at < file.length; at++) if (file.charCodeAt(at) === 10) count++;
  return count;
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
