import { useEffect, useState } from "react";
import { WorkbookError } from "../../workbook/errors";
import type { FoundTable, TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { keyOf } from "../shell/useWorkbook";

export interface Read {
  /** The table that was read; what it holds may have changed since. */
  readonly key: string;
  readonly data: TableData;
}

/**
 * The rows of a table for the form: years to choose, values to count, latest dates. Read once when a table is chosen;
 * the job reads again before it proposes anything. `error` says why it could not be read, and must be shown.
 */
export function useTableData(table: FoundTable | undefined): { data: TableData | undefined; error: unknown } {
  const { readTables } = useServices();
  const [read, setRead] = useState<Read>();
  const [error, setError] = useState<unknown>();
  const key = table && `${keyOf(table)} ${table.rows}`;
  useEffect(() => {
    if (!table || key === undefined || read?.key === key) return undefined;
    let wanted = true;
    setError(undefined);
    readTables([table.place]).then(
      ([data]) => {
        if (wanted && data) setRead({ key, data });
      },
      (reason: unknown) => {
        if (wanted) setError(reason);
        // A refusal has a sentence; anything else is a defect and must also reach the console.
        if (!(reason instanceof WorkbookError)) throw reason;
      },
    );
    return () => {
      wanted = false;
    };
    // The key stands for the table: the object is new after every look at the workbook.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, readTables]);
  return { data: read?.key === key ? read?.data : undefined, error };
}
