import { loadEnglish } from "../src/analyse/parser/load-english.node.ts";

/** The analyser with the English model, for all tests that analyse. */
export const english = await loadEnglish();
