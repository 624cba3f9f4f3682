import type { Say } from "./language";

/** Excel's own limits for a task pane. */
const narrowest = 270;
const widest = 500;
const step = 10;

/** Lets the pane's width be dragged, or set with the arrow keys, Home and End. */
export function makeSplitter(splitter: HTMLElement, frame: HTMLElement, layout: HTMLElement, say: Say): void {
  let width = 320;
  const set = (next: number): void => {
    width = Math.min(widest, Math.max(narrowest, Math.round(next)));
    layout.style.setProperty("--pane", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuetext", say("preview.splitter.value", { n: width }));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  set(width);

  splitter.addEventListener("pointerdown", (down) => {
    const start = width;
    splitter.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer.
    frame.style.pointerEvents = "none";
    const move = (event: PointerEvent): void => set(start + down.clientX - event.clientX);
    splitter.addEventListener("pointermove", move);
    const end = (): void => {
      splitter.removeEventListener("pointermove", move);
      frame.style.pointerEvents = "";
    };
    splitter.addEventListener("pointerup", end, { once: true });
    splitter.addEventListener("pointercancel", end, { once: true });
  });
  splitter.addEventListener("keydown", (event) => {
    const next = { ArrowLeft: width + step, ArrowRight: width - step, Home: narrowest, End: widest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  });
}
