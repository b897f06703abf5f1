// Light and dark, and the colours that what is drawn shares with the style sheet.

export type Theme = "auto" | "light" | "dark";

let choice: Theme = "auto";
const darkness = matchMedia("(prefers-color-scheme: dark)");

export function isTheme(text: string): text is Theme {
  return text === "auto" || text === "light" || text === "dark";
}

/** What the reader chose. */
export function chosen(): Theme {
  return choice;
}

export function isDark(): boolean {
  return choice === "auto" ? darkness.matches : choice === "dark";
}

export function choose(theme: Theme): void {
  choice = theme;
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
}

/** Calls when the system turns dark or light, if the page follows it. */
export function onTurn(listener: () => void): void {
  darkness.addEventListener("change", () => {
    choose(choice);
    listener();
  });
}

/** A colour of the style sheet: `ink` is `--ink`. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
