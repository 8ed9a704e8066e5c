/** One Tab stop for a list of buttons, arrow keys inside it: the way of toolbars. */

/** For the elements of a roving list: only the first one is reached with Tab until another had the focus. */
export const ROVING = "[data-roving]";

export function moveInList(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof Element) || !(event.target instanceof Element)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(ROVING)];
  const at = all.findIndex((each) => each === event.target);
  const steps: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: all[at + 1],
    ArrowUp: all[at - 1],
    Home: all[0],
    End: all.at(-1),
  };
  const next = at < 0 ? undefined : steps[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Whatever got the focus is where Tab comes back to. */
export function keepPlace(event: FocusEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  for (const each of event.currentTarget.querySelectorAll<HTMLElement>(ROVING))
    each.tabIndex = each === event.target ? 0 : -1;
}
