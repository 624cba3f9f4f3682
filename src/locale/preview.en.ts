/** What the browser preview says around the grid and the pane. */
export const previewEn = {
  "preview.title": "Planboard: browser preview",
  "preview.workbook": "Sample workbook",
  "preview.notExcel": "This is the browser preview, not Excel.",
  "preview.proves":
    "The add-in runs here unchanged, but a spreadsheet of ours stands in for Excel: what works here is not proved to work in Excel. Not here: charts, printing, protection dialogs, coauthoring and saving. Changes are gone when you reload.",
  "preview.about": "What this proves",
  "preview.close": "Close",
  "preview.ribbon": "Planboard commands",
  "preview.open": "Planboard",
  "preview.open.tip": "See what this workbook holds and what to do next.",
  "preview.grade": "Grade Leads",
  "preview.grade.tip":
    "Grade leads O, A, B or C by evidence, with reasons and next contact dates. You see every change before it is written.",
  "preview.split": "Split Target",
  "preview.split.tip": "Split an annual total into quarters and months that add up exactly.",
  "preview.board": "Build Board",
  "preview.board.tip": "Compare plan and sales on a board of live formulas that colleagues can open without Planboard.",
  "preview.language": "Language",
  "preview.theme.dark": "Dark pane",
  "preview.theme.light": "Light pane",
  "preview.grid": "Workbook",
  "preview.pane": "Planboard task pane",
  "preview.splitter": "Width of the task pane",
  "preview.splitter.value": "{n} pixels",
  "preview.cellError": "{at}: {message}",
  "preview.failed": "The preview could not start: {message}",
} as const;

export type PreviewKey = keyof typeof previewEn;
