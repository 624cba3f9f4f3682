import type { UniverBook } from "../grid/UniverBook";
import { formatRect } from "../host/a1";
import { rectOf } from "../host/rect";
import type { Say } from "./language";

/**
 * The sentences of the add-in's functions. Excel shows them at the error value in the cell; here they stand in a line
 * over the grid while the cell is selected.
 */
export class CellErrors {
  private readonly messages = new Map<string, string>();

  constructor(
    private readonly line: HTMLElement,
    private readonly say: Say,
  ) {}

  readonly explain = (
    { sheet, row, column }: { sheet: string; row: number; column: number },
    message: string | undefined,
  ): void => {
    const key = `${sheet}!${formatRect(rectOf(row, column))}`;
    if (message === undefined) this.messages.delete(key);
    else this.messages.set(key, message);
  };

  /** Shows the sentence of the selected cell, now and whenever the selection moves. */
  follow(book: UniverBook): void {
    const show = (): void => {
      const { sheet, rect } = book.selection();
      const at = formatRect(rectOf(rect.row, rect.column));
      const message = this.messages.get(`${sheet}!${at}`);
      this.line.textContent = message === undefined ? "" : this.say("preview.cellError", { at, message });
    };
    book.onEvent((event) => {
      if (event.kind === "selection" || event.kind === "sheetActivated") show();
      if (event.kind === "cells") void book.settle().then(show);
    });
  }
}
