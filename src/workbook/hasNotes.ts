/** Whether this Excel gives add-ins the notes of cells. */
export function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}
