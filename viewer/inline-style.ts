/** Style sheets stay behind when a picture is saved: what they say is written onto its elements. */

const INITIAL: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "stroke-linecap": "butt",
  "paint-order": "normal",
};
const OF_TEXT = ["font-family", "font-size", "font-weight", "dominant-baseline"];
const KEPT = new Set([
  "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "width", "height", "viewBox", "transform", "id", "refX", "refY",
  "markerWidth", "markerHeight", "orient", "marker-end", "text-anchor", "textLength", "lengthAdjust", "stroke-dasharray", "stroke-dashoffset", "pathLength",
]); // prettier-ignore

/** A copy of an SVG element of the page, with its style as attributes and nothing else: no class, no handler, no role. */
export function withInlineStyle(element: SVGElement): SVGElement {
  const copy = element.cloneNode(true) as SVGElement;
  const originals = [element, ...element.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  copies.forEach((each, at) => {
    const style = getComputedStyle(originals[at] ?? element);
    for (const { name } of [...each.attributes]) if (!KEPT.has(name)) each.removeAttribute(name);
    for (const [name, initial] of Object.entries(INITIAL)) {
      const value = style.getPropertyValue(name);
      if (value !== "" && value !== initial) each.setAttribute(name, value);
    }
    if (each.tagName === "text")
      for (const name of OF_TEXT) each.setAttribute(name, style.getPropertyValue(name));
  });
  return copy;
}

/** The file: well-formed XML whatever the labels hold, without the comments that templates leave. */
export function serialise(svg: SVGElement): string {
  const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node instanceof Comment) node.remove();
    else node.nodeValue = xmlText(node.nodeValue ?? "");
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** Characters that XML 1.0 does not allow become the replacement character. */
function xmlText(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
}
