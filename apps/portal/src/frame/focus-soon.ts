/** Moves the focus to what is drawn with the next frame: what a step, a mistake or an answer brings into the page. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
