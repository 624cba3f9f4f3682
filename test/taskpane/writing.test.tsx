import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { ConflictError, WorkbookError } from "../../src/workbook/errors";
import type { Conflict, Preview, Receipt, WriteOptions } from "../../src/workbook/types";
import { clockTime, entryOf, gradeProposal, historyOf, personOf, previewOf, receiptOf } from "./fakes";
import { renderPane } from "./render";

type User = Awaited<ReturnType<typeof renderPane>>["user"];
const press = async (user: User, name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
const writing = (answer: (options: WriteOptions, preview: Preview) => Receipt | Promise<Receipt>) =>
  jest.fn(async (preview: Preview, options: WriteOptions) => answer(options, preview));

async function gradeUntilWrite(services: Parameters<typeof renderPane>[1]) {
  const { user, requests } = await renderPane("grade", services);
  await press(user, "Preview");
  await press(user, "Write 3 columns");
  return { user, requests };
}

describe("The journal", () => {
  it("gets the job's note at the preview, and who and when at the write", async () => {
    const preview = jest.fn(async (changes: Preview["changes"]) => previewOf(changes));
    const write = writing((_options, of) => receiptOf(of));
    await gradeUntilWrite({ preview, write });
    await screen.findByRole("heading", { name: /200 leads graded/ });
    expect(preview).toHaveBeenCalledWith(gradeProposal.changes, gradeProposal.journal);
    expect(write.mock.calls[0]?.[1]).toMatchObject({ who: "Dana Weber", at: clockTime(10, 15), keep: [] });
  });

  it.each([
    [
      { journal: "Journal", undo: "Planboard undo" },
      "Added once: sheet Journal, the list of all writes, and the hidden sheet Planboard undo.",
    ],
    [{ journal: "Journal" }, "Added once: sheet Journal, the list of all writes."],
    [{ undo: "Planboard undo" }, "Added once: the hidden sheet Planboard undo."],
  ])("is named in the preview where it is new: %j", async (records, sentence) => {
    const { user } = await renderPane("grade", { preview: async (changes) => previewOf(changes, { records }) });
    await press(user, "Preview");
    expect(await screen.findByText(/Added once/)).toHaveTextContent(sentence);
  });

  it("asks for the name at the first write, and not again", async () => {
    const write = writing((_options, of) => receiptOf(of));
    const person = personOf("");
    const { user } = await gradeUntilWrite({ write, person });
    const field = await screen.findByRole("textbox", { name: /^Your name, for the journal/ });
    expect(screen.getByText("Type your name: the journal says who wrote.")).toBeVisible();
    expect(field).toHaveFocus();
    expect(write).not.toHaveBeenCalled();
    await user.type(field, "  Dana   Weber ");
    await press(user, "Write 3 columns");
    await screen.findByRole("heading", { name: /200 leads graded/ });
    expect(write.mock.calls[0]?.[1].who).toBe("Dana Weber");
    await press(user, "Start again");
    await press(user, "Preview");
    await screen.findByRole("button", { name: "Write 3 columns" });
    expect(screen.queryByRole("textbox", { name: /^Your name/ })).not.toBeInTheDocument();
  });

  it("offers the names that stand in it", async () => {
    const { user } = await renderPane("grade", {
      person: personOf(""),
      readHistory: async () => historyOf(entryOf({ who: "Li Wei" }), entryOf({ id: "w2" }), entryOf({ id: "w3" })),
    });
    await press(user, "Preview");
    await press(user, "Li Wei");
    expect(screen.getByRole("textbox", { name: /^Your name/ })).toHaveValue("Li Wei");
    expect(screen.getAllByRole("button", { name: "Dana Weber" })).toHaveLength(1);
  });
});

it("says in the preview what the workbook warns of", async () => {
  const warnings = [{ code: "filteredRows", details: { sheet: "People", name: "Leads" } }] as const;
  const { user } = await renderPane("board", { preview: async (changes) => previewOf(changes, { warnings }) });
  await press(user, "Preview");
  expect(await screen.findByText(/A filter hides rows of Leads on sheet People/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Write board" })).toBeVisible();
});

describe("Keep their cells", () => {
  const conflict = (at: string, more: Partial<Conflict> = {}): Conflict => ({
    sheet: "Leads",
    at,
    expected: "B",
    now: "O",
    canKeep: true,
    ...more,
  });

  it("writes the others and says how many stayed", async () => {
    const theirs = [conflict("H23"), conflict("H31"), conflict("I31")];
    const write = writing(({ keep }, of) => {
      if (keep?.length === 0) throw new ConflictError(theirs, 600);
      return receiptOf(of);
    });
    const { user } = await gradeUntilWrite({ write });
    expect(await screen.findByText(/writes the other 597/)).toHaveTextContent(
      "Keep their 3 cells writes the other 597 and leaves these as they are.",
    );
    expect(screen.getByText("597 of 600 cells are as previewed")).toBeVisible();
    expect(screen.getByText("Nothing was written. Their entries are safe.")).toBeVisible();
    await press(user, "Keep their 3 cells");
    await screen.findByRole("heading", { name: /200 leads graded/ });
    expect(screen.getByText("3 cells stay as your colleague left them.")).toBeVisible();
    expect(write.mock.calls[1]?.[1].keep).toEqual(theirs);
  });

  it("keeps what was kept before when more cells change meanwhile, each cell once", async () => {
    const again = conflict("H23", { now: "A" });
    const write = writing(({ keep = [] }, of) => {
      if (keep.length === 0) throw new ConflictError([conflict("H23"), conflict("H31")], 600);
      if (keep.length === 2) throw new ConflictError([again, conflict("H40")], 600);
      return receiptOf(of);
    });
    const { user } = await gradeUntilWrite({ write });
    await press(user, "Keep their 2 cells");
    expect(await screen.findByText("597 of 600 cells are as previewed")).toBeVisible();
    await press(user, "Keep their 2 cells");
    await screen.findByText("3 cells stay as your colleague left them.");
    expect(write.mock.calls[2]?.[1].keep).toEqual([again, conflict("H31"), conflict("H40")]);
  });

  it("is not offered for cells that the values were computed from, and says why", async () => {
    const basis: Conflict = { sheet: "Leads", at: "E14", expected: "deposit", now: "" };
    await gradeUntilWrite({
      write: writing(() => {
        throw new ConflictError([conflict("H23"), basis], 600);
      }),
    });
    expect(await screen.findByText(/1 cell is one that the new values were computed from/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Keep their/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Preview again" })).toBeVisible();
  });
});

describe("Cancel", () => {
  /** A write that stands at a step until the test ends it; it minds the signal as the workbook does. */
  function standing(step: "waiting" | "writing", of = 1) {
    let end: (how: { write?: true; error?: unknown }) => void = () => undefined;
    let signal: AbortSignal | undefined;
    const write = writing(async (options, preview) => {
      signal = options.signal;
      options.onProgress?.(step, 0, of);
      await new Promise<void>((resolve, reject) => {
        end = ({ write: go, error }) => (go ? resolve() : reject(error));
      });
      return receiptOf(preview);
    });
    return {
      write,
      end: (how: Parameters<typeof end>[0]) => act(async () => end(how)),
      aborted: () => signal?.aborted,
    };
  }
  const cancel = async (user: User) =>
    user.click(await screen.findByRole("button", { name: "Cancel" }, { timeout: 30_000 }));

  it("goes back to the preview at once while Excel waits, and nothing is written", async () => {
    const { write, end, aborted } = standing("waiting");
    const { user } = await gradeUntilWrite({ write });
    expect(await screen.findByRole("button", { name: "Waiting" }, { timeout: 30_000 })).toBeVisible();
    await cancel(user);
    expect(await screen.findByText("Cancelled. Nothing was written.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Write 3 columns" })).toBeVisible();
    expect(aborted()).toBe(true);
    await end({ error: new WorkbookError("cancelled") });
    expect(screen.getByText("Cancelled. Nothing was written.")).toBeVisible();
  });

  it("shows the result when the write was faster than the cancel", async () => {
    const { write, end } = standing("waiting");
    const { user } = await gradeUntilWrite({ write });
    await cancel(user);
    await screen.findByText("Cancelled. Nothing was written.");
    await end({ write: true });
    expect(await screen.findByRole("heading", { name: /200 leads graded/ })).toBeVisible();
  });

  it("tells of cells that may be left even to a person who went on", async () => {
    const { write, end } = standing("waiting");
    const { user } = await gradeUntilWrite({ write });
    await cancel(user);
    await press(user, "Back");
    await end({ error: new WorkbookError("writeFailed", { message: "refused", leftBy: "locked" }) });
    expect(await screen.findByText("Some of it may be in the workbook.")).toBeVisible();
  });

  it("takes back what a large write has written", async () => {
    const { write, end, aborted } = standing("writing", 3);
    const { user } = await gradeUntilWrite({ write });
    expect(await screen.findByText("Cancel takes back what is written so far.", {}, { timeout: 30_000 })).toBeVisible();
    await cancel(user);
    expect(await screen.findByText("What was written is being taken back.")).toBeVisible();
    expect(aborted()).toBe(true);
    await end({ error: new WorkbookError("cancelled") });
    expect(await screen.findByText("The write was cancelled. Nothing was left in the workbook.")).toBeVisible();
    expect(screen.getByText("Nothing is written: every cell is as it was before.")).toBeVisible();
    expect(screen.queryByText("The workbook did not allow it")).not.toBeInTheDocument();
  });

  it("is not offered for a write of one request, which cannot be stopped", async () => {
    await gradeUntilWrite({ write: standing("writing", 1).write });
    await screen.findByRole("progressbar", {}, { timeout: 30_000 });
    expect(screen.queryByRole("button", { name: "Cancel" })).not.toBeInTheDocument();
  });

  it("loses nothing when another page is opened meanwhile", async () => {
    const { write, end, aborted } = standing("waiting");
    const { requests } = await gradeUntilWrite({ write });
    await act(async () => requests.ask("home"));
    expect(aborted()).toBe(false);
    await end({ write: true });
    await act(async () => requests.ask("grade"));
    expect(await screen.findByRole("heading", { name: /200 leads graded/ })).toBeVisible();
  });

  it("never begins a write that was cancelled while it stood in line", async () => {
    const first = standing("waiting");
    const { user, requests } = await gradeUntilWrite({ write: first.write });
    await act(async () => requests.ask("board"));
    await press(user, "Preview");
    await press(user, "Write board");
    await cancel(user);
    expect(await screen.findByText("Cancelled. Nothing was written.")).toBeVisible();
    await first.end({ write: true });
    await act(async () => requests.ask("grade"));
    await screen.findByRole("heading", { name: /200 leads graded/ });
    expect(first.write).toHaveBeenCalledTimes(1);
  });

  it("lets a second write begin only when the first has ended", async () => {
    const first = standing("waiting");
    const { user, requests } = await gradeUntilWrite({ write: first.write });
    await act(async () => requests.ask("board"));
    await press(user, "Preview");
    await press(user, "Write board");
    expect(first.write).toHaveBeenCalledTimes(1);
    await first.end({ write: true });
    await waitFor(() => expect(first.write).toHaveBeenCalledTimes(2));
  });
});
