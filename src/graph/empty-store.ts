import { Store } from "n3";

/**
 * V8 keeps an object whose keys are small numbers as an array with a slot for every number below; from this number on
 * (`JSObject::kMaxGap`) as a table of what is there.
 */
const FIRST_NUMBER = 1024;

/**
 * An N3 store that numbers its terms from 1024 on. N3 keeps a small object, keyed by the number of a term, for nearly every
 * statement three times over; with the vocabulary's terms numbered from 1 each is an array with a hundred empty slots. So numbered,
 * a graph of ours takes 0.7 instead of 2.7 kB a statement, and half the time to load.
 */
export function emptyStore(): Store {
  const store = new Store();
  // Names that no statement has; a blank node of the same name may come later and is none the worse.
  for (let number = 0; number < FIRST_NUMBER; number++) store.createBlankNode();
  return store;
}
