import type { Status } from "../types.ts";
import { statusOrder } from "./vocabulary.ts";

/** Fulfilled in part or whole, broken, withdrawn or rejected. */
export function isClosed(status: Status | undefined): boolean {
  return status !== undefined && statusOrder[status] >= statusOrder.partlyFulfilled;
}
