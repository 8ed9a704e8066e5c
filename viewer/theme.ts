import { FONT_STACK, PALETTES } from "../src/view/index.ts";
import type { Theme } from "../src/view/index.ts";
import type { ThemeChoice } from "./state.ts";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== "system") return choice;
  return prefersDark.matches ? "dark" : "light";
}

export function onSystemTheme(listen: () => void): void {
  prefersDark.addEventListener("change", listen);
}

/** Hands the palette to the style sheet, so that colours are written down once: `--promise`, `--role-who`, `--text`. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (root.dataset["theme"] === theme) return;
  root.dataset["theme"] = theme;
  root.style.setProperty("--font", FONT_STACK);
  const { families, roles, ...rest } = PALETTES[theme];
  for (const [name, colour] of Object.entries({ ...rest, ...families }))
    root.style.setProperty(`--${name}`, colour);
  for (const [role, colour] of Object.entries(roles)) root.style.setProperty(`--role-${role}`, colour);
}
