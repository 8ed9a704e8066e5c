/** Literals in the one lexical form that every store keeps: canonical, as XML Schema 2 defines it. */
import { DataFactory } from "n3";
import type { Literal } from "@rdfjs/types";
import { xsd } from "./external.ts";

const { literal } = DataFactory;

export function text(value: string): Literal {
  return literal(value);
}

/** Words of a document. A language tag that is none (BCP 47, by RFC 5646 syntax) gives a plain string. */
export function words(value: string, language = "en"): Literal {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? literal(value, language) : literal(value);
}

export function integer(value: number): Literal {
  return literal(String(value), xsd.integer);
}

export function offset(value: number): Literal {
  return literal(String(value), xsd.nonNegativeInteger);
}

export function day(value: string): Literal {
  return literal(value, xsd.date);
}

/** A day, a month (`YYYY-MM`) or a year (`YYYY`), typed as what it is. */
export function date(value: string): Literal {
  const type = /^\d{4}$/.test(value) ? xsd.gYear : /^\d{4}-\d{2}$/.test(value) ? xsd.gYearMonth : xsd.date;
  return literal(value, type);
}

/** A flag that is stated only when it is set. */
export function flag(value: boolean): Literal | undefined {
  return value ? literal("true", xsd.boolean) : undefined;
}

export function truth(value: boolean): Literal {
  return literal(String(value), xsd.boolean);
}

/** xsd:decimal has no exponent: 2e9 is `2000000000`, 1e-7 is `0.0000001`. */
export function decimal(value: number): Literal {
  if (!Number.isFinite(value)) throw new Error(`${value} is no amount: give a finite number.`);
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return literal(shift(digits, Number(exponent)), xsd.decimal);
}

/** Moves the point of `1.25` by so many places to the right. */
function shift(digits: string, places: number): string {
  if (places === 0) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = digits.replace("-", "").split(".");
  if (places > 0) return sign + whole + fraction.padEnd(places, "0");
  return `${sign}0.${"0".repeat(-places - whole.length)}${whole}${fraction}`;
}
