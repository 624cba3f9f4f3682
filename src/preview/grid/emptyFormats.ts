import { CellValueType, type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { getPatternPreview } from "@univerjs/sheets-numfmt";

/**
 * Lets number formats hide values, such as `;;;` or `0%;;;`: Univer shows the raw number where a format gives an empty
 * text. To be called once the sheets are registered.
 */
export function hideByFormat(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Before Univer formats numbers.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { workbook }, next) => {
      if (!cell || cell.t !== CellValueType.NUMBER) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
      const hasEmptyPart = /^;|;;|;$/.test(pattern);
      if (!hasEmptyPart || getPatternPreview(pattern, Number(cell.v)).result !== "") return next(cell);
      return next({ ...cell, v: "", t: CellValueType.STRING });
    },
  });
}
