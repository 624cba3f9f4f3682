import { useEffect, useRef } from "react";
import { useServices } from "../services/PaneServices";

/** Milliseconds without a change after which the sheets are read again: typing down a column reads once. */
const pause = 300;

/** Looks again after cells of these sheets were edited, by anybody. */
export function useSheetEdits(sheetIds: readonly string[], look: () => void): void {
  const { onCellsChanged } = useServices();
  const ids = useRef(sheetIds);
  useEffect(() => {
    ids.current = sheetIds;
  });
  const idle = sheetIds.length === 0;
  useEffect(() => {
    if (idle) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = onCellsChanged(({ sheetId }) => {
      if (!ids.current.includes(sheetId)) return;
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    return () => {
      clearTimeout(timer);
      void subscription.then((stop) => stop());
    };
  }, [idle, onCellsChanged, look]);
}
