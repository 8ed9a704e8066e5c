import type { Part } from "../src/view/index.ts";
import type { Region } from "./region.ts";

/** What the reader has chosen: one immutable value. Every state is a link, and a step of the browser's history (`steps.ts`). */

export const VIEWS = ["overview", "columns", "network", "timeline", "table"] as const;
export type View = (typeof VIEWS)[number];

/** Sigma draws it. */
export function isDrawn(view: View): view is "columns" | "network" {
  return view === "columns" || view === "network";
}

export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];
export const SORTS = ["text", "who", "act", "what", "whom", "due", "certainty", "source"] as const;
export type Sort = (typeof SORTS)[number];

/** `statement <id>` or `actor <id>`. */
export type Selection = `statement ${string}` | `actor ${string}`;

export const FILTER_KINDS = ["type", "family", "status", "certainty", "voice", "document"] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** Switched off in the legend: `type State`, `family promise`, `status none`, `certainty hedged`, `voice told`, `document <id>`. */
export type Filter = `${FilterKind} ${string}`;

export const DUES = ["overdue", "soon"] as const;
/** Overdue on the reader's day, or due within {@link SOON} days of it. */
export type Due = (typeof DUES)[number];
export const SOON = 30;

/** `by <actor>`: what it says or is bound by; `with <actor>`: all it takes part in. */
export type Only = `${"by" | "with"} ${string}`;

export const CLOCKS = ["said", "due"] as const;
/** Which days the strip of months shows. */
export type Clock = (typeof CLOCKS)[number];

/** First and last month, `YYYY-MM`. */
export type Months = readonly [first: string, last: string];

/** Ids of two actors. */
export type Ends = readonly [from: string, to: string];

/** Ids of two actors or of two documents, side by side. */
export type Comparison = readonly ["actor" | "document", left: string, right: string];

/** What is shown in place of the picture. */
export type Sheet = readonly ["contradictions"] | Comparison;

export interface State {
  readonly view: View;
  readonly theme: ThemeChoice;
  readonly query: string;
  /** Sorted. */
  readonly off: readonly Filter[];
  readonly optional: boolean;
  readonly selection: Selection | undefined;
  /** Where the reader has moved the network; absent while all of it is in sight. */
  readonly region: Region | undefined;
  /** Opened from the overview: only statements in which all of these take part. */
  readonly within: readonly Part[];
  /** From 0. */
  readonly page: number;
  readonly sort: Sort;
  readonly descending: boolean;
  /** `YYYY-MM-DD`: what was due before it is overdue. The page has no clock, so that everybody sees the same. */
  readonly day: string | undefined;
  /** Of no effect without a day. */
  readonly due: Due | undefined;
  readonly only: Only | undefined;
  readonly clock: Clock;
  /** Said or due in these months, as the clock has it. */
  readonly months: Months | undefined;
  /** Brought out in the picture and told in the panel. */
  readonly path: Ends | undefined;
  readonly sheet: Sheet | undefined;
  /** Id of the document that is read beside the picture. */
  readonly text: string | undefined;
}

export type Action =
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "theme"; readonly theme: ThemeChoice }
  | { readonly do: "search"; readonly query: string }
  | { readonly do: "filter"; readonly filter: Filter }
  /** `among` is all of the filter's kind that the graph has. */
  | { readonly do: "filter only"; readonly filter: Filter; readonly among: readonly Filter[] }
  | { readonly do: "optional" }
  | { readonly do: "select"; readonly selection: Selection | undefined }
  | { readonly do: "region"; readonly region: Region | undefined }
  | { readonly do: "open"; readonly within: readonly Part[] }
  /** A search has led there and is over. */
  | { readonly do: "go to"; readonly selection: Selection }
  | { readonly do: "page"; readonly page: number }
  | { readonly do: "sort"; readonly sort: Sort }
  | { readonly do: "day"; readonly day: string | undefined }
  | { readonly do: "due"; readonly due: Due | undefined }
  | { readonly do: "only"; readonly only: Only | undefined }
  | { readonly do: "clock"; readonly clock: Clock }
  | { readonly do: "months"; readonly months: Months | undefined }
  | { readonly do: "path"; readonly path: Ends | undefined }
  | { readonly do: "sheet"; readonly sheet: Sheet | undefined }
  | { readonly do: "text"; readonly document: string | undefined }
  | { readonly do: "show all" }
  | { readonly do: "escape" }
  | { readonly do: "restore"; readonly state: State };

const NO_FILTERS = { query: "", off: [], due: undefined, only: undefined, months: undefined } as const;

export function initialState(view: View): State {
  return {
    ...NO_FILTERS,
    view,
    theme: "system",
    optional: false,
    selection: undefined,
    region: undefined,
    within: [],
    page: 0,
    sort: "text",
    descending: false,
    day: undefined,
    clock: "said",
    path: undefined,
    sheet: undefined,
    text: undefined,
  };
}

/** Something that the reader can take back is narrowing the picture. */
export function isNarrowed({ query, off, due, day, only, months }: State): boolean {
  const byDue = due !== undefined && day !== undefined;
  return query !== "" || off.length > 0 || byDue || only !== undefined || months !== undefined;
}

/** The next state; the same one when the action changes nothing. */
export function update(state: State, action: Action): State {
  switch (action.do) {
    case "view":
      return {
        ...state,
        view: action.view,
        within: action.view === "overview" ? [] : state.within,
        region: action.view === "overview" ? undefined : state.region,
        sheet: undefined,
        page: 0,
      };
    case "theme":
      return { ...state, theme: action.theme };
    case "search":
      return { ...state, query: action.query, page: 0 };
    case "filter":
      return { ...state, off: toggled(state.off, action.filter), page: 0 };
    case "filter only":
      return { ...state, off: alone(state.off, action.filter, action.among), page: 0 };
    case "optional":
      return { ...state, optional: !state.optional, page: 0 };
    case "select":
      return { ...state, selection: action.selection };
    case "region":
      return { ...state, region: action.region };
    case "open":
      return {
        ...state,
        within: action.within,
        view: opened(action.within, state.view),
        selection: undefined,
        region: undefined,
        sheet: undefined,
        page: 0,
      };
    case "go to":
      return { ...state, selection: action.selection, query: "", page: 0 };
    case "page":
      return { ...state, page: Math.max(0, action.page) };
    case "sort":
      return {
        ...state,
        sort: action.sort,
        descending: state.sort === action.sort && !state.descending,
        page: 0,
      };
    case "day":
      // A due filter is a question about a day, and goes with it.
      return { ...state, day: action.day, due: action.day === undefined ? undefined : state.due, page: 0 };
    case "due":
      return { ...state, due: action.due, page: 0 };
    case "only":
      return { ...state, only: action.only, page: 0 };
    case "clock":
      return { ...state, clock: action.clock, months: undefined, page: 0 };
    case "months":
      return { ...state, months: action.months, page: 0 };
    case "path":
      return { ...state, path: action.path };
    case "sheet":
      return { ...state, sheet: action.sheet };
    case "text":
      return { ...state, text: action.document };
    case "show all":
      return { ...state, ...NO_FILTERS, page: 0 };
    case "escape":
      // First what covers the picture, then what narrows it.
      if (state.text !== undefined) return { ...state, text: undefined };
      if (state.selection !== undefined) return { ...state, selection: undefined };
      if (state.sheet) return { ...state, sheet: undefined };
      if (state.path) return { ...state, path: undefined };
      if (state.query !== "" || state.within.length === 0) return { ...state, query: "", page: 0 };
      return update(state, { do: "view", view: "overview" });
    case "restore":
      return action.state;
  }
}

/** A part is read in Columns first; back from all parts is the overview. */
function opened(within: readonly Part[], view: View): View {
  if (within.length === 0) return "overview";
  return view === "overview" ? "columns" : view;
}

function toggled(off: readonly Filter[], filter: Filter): readonly Filter[] {
  return off.includes(filter) ? off.filter((each) => each !== filter) : [...off, filter].sort();
}

/** All others of its kind go off; all of them come back when it was alone already. */
function alone(off: readonly Filter[], filter: Filter, among: readonly Filter[]): readonly Filter[] {
  const others = among.filter((each) => each !== filter);
  const isAlone = !off.includes(filter) && others.every((each) => off.includes(each));
  const elsewhere = off.filter((each) => !among.includes(each));
  return (isAlone ? elsewhere : [...elsewhere, ...others]).sort();
}
