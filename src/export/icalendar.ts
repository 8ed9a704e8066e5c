import { deriveEdges } from "../graph/edges.ts";
import { wellFormed } from "../graph/ntriples-term.ts";
import { readFacts, readNames } from "../graph/read.ts";
import { asStore } from "../graph/store.ts";
import { pledge, status, termLabels } from "../graph/vocabulary.ts";
import { FORMATS } from "../formats.ts";
import type { Commitment, DocumentFacts, Reference } from "../types.ts";
import type { Exporter } from "./exporter.ts";

/**
 * iCalendar (RFC 5545): an all-day event for the deadline, and one for the scheduled day, of each commitment that stands. Events,
 * not to-dos, for Google Calendar and Outlook pass to-dos over; transparent, for nobody is busy on a deadline. The stamp is the day
 * of the document, 1970-01-01 where it has none, so that the same graph gives the same calendar.
 */
export const icalendar: Exporter = {
  ...FORMATS.icalendar,
  write(graph) {
    const store = asStore(graph);
    const { documents, actors } = readFacts(store);
    const names = readNames(store);
    const labels = new Map(actors.map(({ id, label }) => [id, label]));
    const standing = new Set(
      deriveEdges(store)
        .filter(({ property }) => property.equals(pledge.committedTo))
        .map(({ object }) => object.value),
    );
    const events = documents.flatMap((document) =>
      document.commitments.flatMap((commitment) => {
        const iri = names.node(document.hash, commitment.id);
        return standing.has(iri) ? eventsOf({ commitment, document, labels, iri }) : [];
      }),
    );
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pledgegraph//Pledgegraph//EN", ...events, "END:VCALENDAR"]; // prettier-ignore
    return lines.map((line) => `${fold(line)}\r\n`).join("");
  },
};

interface Entry {
  readonly commitment: Commitment<Reference>;
  readonly document: DocumentFacts;
  /** Of actors, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly iri: string;
}

function eventsOf(entry: Entry): string[] {
  const { deadline, scheduledFor } = entry.commitment.due ?? {};
  return [
    ...(isDay(deadline) ? event("deadline", deadline, entry) : []),
    ...(isDay(scheduledFor) ? event("scheduled", scheduledFor, entry) : []),
  ];
}

function event(
  kind: "deadline" | "scheduled",
  day: string,
  { commitment, document, labels, iri }: Entry,
): string[] {
  const { published, title, publisher, id, url } = document.source;
  const who = [...new Set(commitment.committers.map(({ actor }) => labels.get(actor) ?? actor))].join(", ");
  const description = [
    `${kind === "deadline" ? "Deadline" : "Scheduled"}: ${commitment.due?.span.quote ?? day}`,
    ...commitment.evidence.map(({ quote }) => `“${quote}”`),
    [title ?? id, publisher, published].filter((part) => part !== undefined).join(", "),
  ].join("\n");
  const address = webAddress(url);
  return [
    "BEGIN:VEVENT",
    `UID:${text(`${iri}-${kind}`)}`,
    `DTSTAMP:${digits(isDay(published) ? published : "1970-01-01")}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${text(`${who}: ${commitment.label}`)}`,
    `DESCRIPTION:${text(description)}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    `CATEGORIES:${text(kind)},${text(termLabels[status[commitment.status].value] ?? commitment.status)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function digits(day: string): string {
  return day.replaceAll("-", "");
}

/** A URL is not escaped in a calendar: what is none, or leads elsewhere than to the web, is left out. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

/** The value type TEXT, section 3.3.11. A calendar cannot hold control characters: they are left out. */
function text(value: string): string {
  return wellFormed(value)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Lines of at most 75 octets, section 3.1; a character of several octets stays whole. */
function fold(line: string): string {
  let [folded, length] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
