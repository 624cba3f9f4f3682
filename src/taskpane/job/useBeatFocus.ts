import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to the heading of a new beat (the element marked `data-beat-focus`, else the first heading inside the
 * page) when `beat` changes. The first beat shown keeps the focus where it is.
 */
export function useBeatFocus(beat: string): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const last = useRef(beat);
  useEffect(() => {
    if (last.current === beat) return;
    last.current = beat;
    const target =
      container.current?.querySelector<HTMLElement>("[data-beat-focus]") ??
      container.current?.querySelector<HTMLElement>("main h2");
    target?.focus();
  }, [beat]);
  return container;
}
