import type { ActorType } from "../src/types.ts";

/** Icons of actor types: strokes on a 24 × 24 field, drawn as SVG in the legend and as paths on the canvas. */
export const ICONS: Readonly<Record<ActorType, string>> = {
  Person: "M12 11.5a3.6 3.6 0 1 0 0-7.2a3.6 3.6 0 0 0 0 7.2M5 19.5c.8-3.7 3.5-5 7-5s6.2 1.3 7 5",
  Organisation: "M4 19.5h16M6.5 19v-8M12 19v-8M17.500 19v-8M4 10.500l8-5.500l8 5.500z",
  State: "M6.500 20V4.500M6.500 5h11.500l-2.800 4l2.800 4h-11.500",
  Group: "M9 11.500a3.200 3.200 0 1 0 0-6.400a3.200 3.200 0 0 0 0 6.400M3 19c.7-3.400 2.900-4.500 6-4.500s5.300 1.100 6 4.500M15.500 5.400a3 3 0 0 1 0 5.900M17 14.500c2.300.4 3.600 1.800 4 4.500",
  Coalition: "M9 16.500a4.500 4.500 0 1 0 0-9a4.500 4.500 0 0 0 0 9M15 16.500a4.500 4.500 0 1 0 0-9a4.500 4.500 0 0 0 0 9",
  Office: "M4 8.500h16v10.500h-16zM9 8.500v-3h6v3M4 13.500h16",
}; // prettier-ignore

/** Plural, as the legend has it. */
export const ACTOR_TYPE_LABELS: Readonly<Record<ActorType, string>> = {
  Person: "People",
  Organisation: "Organisations",
  State: "States",
  Group: "Groups",
  Coalition: "Coalitions",
  Office: "Offices",
};
