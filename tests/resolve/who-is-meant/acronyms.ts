import type { Row } from "./row.ts";

/** Short forms that the text introduces in brackets and then uses. */
export const rows: readonly Row[] = [
  {
    text: "The Lake Transport Authority (LTA) opened a pier. The [LTA] promised a report.",
    means: "LakeTransportAuthority",
    basis: "named",
  },
  {
    text: "The Harbour Workers’ Union (HWU) met on Sunday. [HWU] rejected the offer.",
    means: "HarbourWorkersUnion",
  },
  {
    text: "The Federation of River Pilots, or FRP, met on Sunday. The [FRP] rejected the offer.",
    means: "FederationOfRiverPilots",
  },
  {
    text: "The Movement for Clean Water (MCW) met on Sunday. The [MCW] rejected the offer.",
    means: "MovementForCleanWater",
  },
  {
    text: "The LTA (Lake Transport Authority) opened a pier. The [LTA] promised a report.",
    means: "LakeTransportAuthority",
  },
  {
    text: "The Western Harbour Organisation (WHO) opened a pier. The [WHO] promised a report.",
    means: "WesternHarbourOrganisation",
    note: "what the text introduces goes before the well-known body of these letters",
    known: "no act found: the letters WHO are read as a pronoun",
  },
  {
    text: "The Lake Transport Authority (LTA) and the Coast Rescue Service (CRS) met. The [CRS] promised a boat.",
    means: "CoastRescueService",
  },
  {
    text: "The Party of Mountain Farmers (PFM) met on Sunday. The [PFM] rejected the offer.",
    means: "PartyOfMountainFarmers",
    note: "the letters are of another language",
  },
  {
    text: "Jon Vik of the Harbour Workers’ Union (HWU) arrived. The [HWU] rejected the offer.",
    means: "HarbourWorkersUnion",
  },
  {
    text: "The Lake Transport Authority (LTA) opened a pier.\n\nIn a letter, the [LTA] promised a second one.",
    means: "LakeTransportAuthority",
  },
];
