/** Left and right go from mark to mark, up and down from lane to lane, Home and End to the ends. */
export function moveAlongLanes(event: KeyboardEvent): void {
  const from = event.target instanceof Element ? event.target.closest("[role=button]") : null;
  const lane = from?.closest(".lane");
  if (!from || !lane || !(event.currentTarget instanceof Element)) return;
  const all = [...event.currentTarget.querySelectorAll<SVGElement>("[role=button]")];
  const lanes = [...event.currentTarget.querySelectorAll(".lane")];
  const at = all.findIndex((each) => each === from);
  const inLane = (by: number): SVGElement | null | undefined =>
    lanes[lanes.indexOf(lane) + by]?.querySelector<SVGElement>("[role=button]");
  const steps: Readonly<Record<string, () => SVGElement | null | undefined>> = {
    ArrowRight: () => all[at + 1],
    ArrowLeft: () => all[at - 1],
    ArrowDown: () => inLane(1),
    ArrowUp: () => inLane(-1),
    Home: () => all[0],
    End: () => all.at(-1),
  };
  const next = steps[event.key]?.();
  if (!next) return;
  event.preventDefault();
  from.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}
