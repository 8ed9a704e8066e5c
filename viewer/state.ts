import type { Part } from "../src/view/index.ts";

/** What the reader has chosen: one immutable value. Undo is the browser's Back, because every state is a link. */

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

/** Switched off in the legend: `type State`, `family promise`, `certainty hedged`, `document <id>`. */
export type Filter = `${"type" | "family" | "certainty" | "document"} ${string}`;

export interface State {
  readonly view: View;
  readonly theme: ThemeChoice;
  readonly query: string;
  /** Sorted. */
  readonly off: readonly Filter[];
  readonly optional: boolean;
  readonly selection: Selection | undefined;
  /** Opened from the overview: only statements in which all of these take part. */
  readonly within: readonly Part[];
  /** From 0. */
  readonly page: number;
  readonly sort: Sort;
  readonly descending: boolean;
  /** `YYYY-MM-DD`: what was due before it is overdue. The page has no clock, so that everybody sees the same. */
  readonly day: string | undefined;
}

export type Action =
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "theme"; readonly theme: ThemeChoice }
  | { readonly do: "search"; readonly query: string }
  | { readonly do: "filter"; readonly filter: Filter }
  | { readonly do: "optional" }
  | { readonly do: "select"; readonly selection: Selection | undefined }
  | { readonly do: "open"; readonly within: readonly Part[] }
  | { readonly do: "page"; readonly page: number }
  | { readonly do: "sort"; readonly sort: Sort }
  | { readonly do: "day"; readonly day: string | undefined }
  | { readonly do: "show all" }
  | { readonly do: "escape" }
  | { readonly do: "restore"; readonly state: State };

export function initialState(view: View): State {
  return {
    view,
    theme: "system",
    query: "",
    off: [],
    optional: false,
    selection: undefined,
    within: [],
    page: 0,
    sort: "text",
    descending: false,
    day: undefined,
  };
}

/** The next state; the same one when the action changes nothing. */
export function update(state: State, action: Action): State {
  switch (action.do) {
    case "view":
      return { ...state, view: action.view, page: 0, within: action.view === "overview" ? [] : state.within };
    case "theme":
      return { ...state, theme: action.theme };
    case "search":
      return { ...state, query: action.query, page: 0 };
    case "filter":
      return { ...state, off: toggled(state.off, action.filter), page: 0 };
    case "optional":
      return { ...state, optional: !state.optional, page: 0 };
    case "select":
      return { ...state, selection: action.selection };
    case "open":
      return {
        ...state,
        within: action.within,
        view: opened(action.within, state.view),
        selection: undefined,
        page: 0,
      };
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
      return { ...state, day: action.day };
    case "show all":
      return { ...state, off: [], query: "", page: 0 };
    case "escape":
      // First what covers the picture, then what narrows it.
      if (state.selection !== undefined) return { ...state, selection: undefined };
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
