import type { Family } from "./families.ts";
import type { Role } from "./passages.ts";

export type Theme = "light" | "dark";

export interface Palette {
  /** Of the stage, behind the picture. */
  readonly background: string;
  readonly text: string;
  /** Due dates and other second things. */
  readonly muted: string;
  /** Disc of an actor and the icon on it. */
  readonly actor: string;
  readonly icon: string;
  /** What is out of focus. */
  readonly faded: string;
  readonly fadedText: string;
  /** Behind the label of what is selected. */
  readonly selected: string;
  readonly families: Readonly<Record<Family, string>>;
  /** Underlines in a sentence. */
  readonly roles: Readonly<Record<Role, string>>;
}

/**
 * Family colours were searched by random ascent for the largest smallest CIE76 difference under normal, protan, deutan and
 * tritan vision at a contrast of at least 4.5:1, then moved by hand towards softer ones: 27 remain in light, 24 in dark;
 * the test asks for 20.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#fbfaf7",
    text: "#1d2228",
    muted: "#626973",
    actor: "#414d59",
    icon: "#ffffff",
    faded: "#d9d8d3",
    fadedText: "#b3b2ad",
    selected: "#e6edf4",
    families: {
      promise: "#1b72ad",
      announce: "#15134f",
      propose: "#9030e8",
      demand: "#c7401e",
      refuse: "#5c0a1c",
      report: "#5c6066",
    },
    roles: {
      who: "#1b72ad",
      act: "#5f6770",
      whom: "#157a5f",
      what: "#9e6400",
      when: "#c7401e",
      amount: "#8a2fd0",
      condition: "#9c2752",
      hedge: "#55680f",
    },
  },
  dark: {
    background: "#14171c",
    text: "#e8eaed",
    muted: "#98a1ac",
    actor: "#8d98a6",
    icon: "#14171c",
    faded: "#31363e",
    fadedText: "#525a65",
    selected: "#26303c",
    families: {
      promise: "#35bef4",
      announce: "#7a80f5",
      propose: "#f6db64",
      demand: "#d07a1a",
      refuse: "#ee5070",
      report: "#b4bdc3",
    },
    roles: {
      who: "#4db5f0",
      act: "#98a1ac",
      whom: "#3cc79b",
      what: "#d8a33a",
      when: "#f0764f",
      amount: "#bb8bf5",
      condition: "#ee6f98",
      hedge: "#b0c456",
    },
  },
};
