import type { MemoryBook } from "../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

it("callFunction runs an associated function in the client and gives its matrix", async () => {
  excel.CustomFunctions.associate("DOUBLE", (values: number[][]) => values.map((row) => row.map((value) => value * 2)));
  await expect(
    excel.host.callFunction("DOUBLE", [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
  ).resolves.toEqual({
    ok: true,
    value: [
      [2, 4],
      [6, 8],
    ],
  });
});

it("a CustomFunctions.Error comes back as its error value with the sentence", async () => {
  const { Error: FunctionError, ErrorCode } = excel.CustomFunctions;
  excel.CustomFunctions.associate("BAD", () => {
    throw new FunctionError(ErrorCode.invalidValue, "give the as-of date");
  });
  await expect(excel.host.callFunction("BAD", [])).resolves.toEqual({
    ok: false,
    error: "#VALUE!",
    message: "give the as-of date",
  });
});
