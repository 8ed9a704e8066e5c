/** The words of a page, one line a block. */

const BLOCKS: ReadonlySet<string> = new Set([
  "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CAPTION", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET",
  "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "HTML", "LI", "MAIN", "NAV",
  "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TFOOT", "THEAD", "TR", "UL",
]); // prettier-ignore

/** What is no part of an article's words. A caption repeats them, often in another tense. */
const SILENT: ReadonlySet<string> = new Set([
  "AUDIO", "BUTTON", "CANVAS", "FIGCAPTION", "HEAD", "IFRAME", "INPUT", "MATH", "NAV", "NOSCRIPT", "OBJECT", "SCRIPT", "SELECT",
  "STYLE", "SVG", "TEMPLATE", "TEXTAREA", "VIDEO",
]); // prettier-ignore

/** Invitations that stand after or between the paragraphs of a page. */
const INVITATION =
  /^(?:advertisement|read more\b.{0,150}|related\b.{0,40}|see also\b.{0,150}|share this\b.{0,60}|share|print|sign up\b.{0,150}|subscribe\b.{0,150}|back to top)$/i;

interface Line {
  text: string;
  /** How many of its characters are links. */
  linked: number;
}

/**
 * Text of a node: a line for each block, white space collapsed, "- " before list items. Lines at the end that are
 * nothing but a link are left out: they lead to other articles. Walks without recursion, so that depth does no harm.
 */
export function linesOf(root: Node): string {
  const lines: Line[] = [{ text: "", linked: 0 }];
  let links = 0;
  const stack: (Node | "break" | "unlink" | "item")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === "break") lines.push({ text: "", linked: 0 });
    else if (node === "item") lines.push({ text: "- ", linked: 0 });
    else if (node === "unlink") links -= 1;
    else if (node.nodeType === 3) addText(lines, node.nodeValue ?? "", links > 0);
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) links += enter(node, stack);
  }
  return clean(lines).join("\n");
}

/** Puts the children of an element on the stack, with what comes before and after them; 1 for a link. */
function enter(node: Node, stack: (Node | "break" | "unlink" | "item")[]): number {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return 0;
  if (name === "BR") {
    stack.push("break");
    return 0;
  }
  const block = BLOCKS.has(name);
  if (block) stack.push("break");
  if (name === "A") stack.push("unlink");
  for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  if (block) stack.push(name === "LI" ? "item" : "break");
  return name === "A" ? 1 : 0;
}

function addText(lines: Line[], value: string, linked: boolean): void {
  const line = lines.at(-1);
  if (line === undefined) return;
  // cells of a row and words of neighbours are kept apart by the white space that the page has
  const text = value.replace(/[\s\u00A0]+/g, " ");
  line.text += text;
  if (linked) line.linked += text.trim().length;
}

function clean(lines: readonly Line[]): readonly string[] {
  const kept = lines
    .map(({ text, linked }) => ({ text: text.replace(/ {2,}/g, " ").trim(), linked }))
    .filter(({ text }) => text !== "" && text !== "-" && !INVITATION.test(text));
  const last = kept.findLastIndex(({ text, linked }) => linked < text.replace(/^- /, "").length * 0.9);
  return kept.slice(0, last < 0 ? kept.length : last + 1).map(({ text }) => text);
}
