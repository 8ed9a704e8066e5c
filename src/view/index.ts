/** Pictures of a graph: scene, layouts and the single-file page. Runs anywhere; drawing is the viewer's. */
export { buildScene } from "./build-scene.ts";
export type { SceneOptions } from "./build-scene.ts";
export { contradictions } from "./contradictions.ts";
export type { Contradiction } from "./contradictions.ts";
export { layoutColumns } from "./columns.ts";
export type { ColumnsOptions } from "./columns.ts";
export { curveOf, itemAt, pointOn } from "./curve.ts";
export type { Curve, Point } from "./curve.ts";
export { dayNumber } from "./day-number.ts";
export { isDueWithin, isOverdue } from "./due-days.ts";
export { actTypeWords, FAMILIES, FAMILY_LABELS, familyOf } from "./families.ts";
export type { Family } from "./families.ts";
export { LINE_HEIGHT, TEXT } from "./layout.ts";
export type { Box, Layout, Line, PlacedEdge, PlacedNode } from "./layout.ts";
export { FONT_STACK, measureByTable } from "./measure.ts";
export type { Measure } from "./measure.ts";
export { monthBars } from "./month-bars.ts";
export type { MonthBar } from "./month-bars.ts";
export { layoutNetwork } from "./network.ts";
export type { NetworkOptions } from "./network.ts";
export { countWords } from "./overview-layout.ts";
export type { OverviewNode } from "./overview-layout.ts";
export { actorsOf, strongest, summarise } from "./overview.ts";
export type { Group, Link, Overview, Part, Sum, Summary } from "./overview.ts";
export { PALETTES } from "./palette.ts";
export type { Palette, Theme } from "./palette.ts";
export { findPath } from "./path.ts";
export type { Path } from "./path.ts";
export { ROLES, segments } from "./passages.ts";
export type { Mark, Passage, Role, Segment } from "./passages.ts";
export { readingOf } from "./reading.ts";
export type { ReadingPiece } from "./reading.ts";
export type {
  DueDay,
  EdgeRole,
  Scene,
  SceneActor,
  SceneDocument,
  SceneEdge,
  Statement,
  StatementEvidence,
} from "./scene.ts";
export { LARGE, partOf, ranked } from "./select.ts";
export { enclosureId } from "./enclosure.ts";
export type { Enclosure } from "./enclosure.ts";
export { policyOf } from "./page-policy.ts";
export { savedCsv, savedTurtle } from "./saved-forms.ts";
export type { ActPieces, SavedForms, TurtleBlock } from "./saved-forms.ts";
export { DATA_ELEMENT, readViewData, singleFile } from "./single-file.ts";
export type { ExtractorFiles, PageParts } from "./single-file.ts";
export { layoutTimeline } from "./timeline.ts";
export type { Timeline, TimelineLane, TimelineOptions } from "./timeline.ts";
export type { TimelineItem, TimelineMark } from "./timeline-item.ts";
export { viewData } from "./view-data.ts";
export type { ViewData } from "./view-data.ts";
