import type { Univer } from "@univerjs/core";
import { bookConformance } from "../host/conformance";
import { loadHeadless } from "./support/headless";

const { headlessBook } = loadHeadless();
const started: Univer[] = [];

bookConformance(
  "UniverBook",
  async () => {
    const { book, univer } = headlessBook();
    started.push(univer);
    return book;
  },
  { calculates: true },
);

afterAll(() => {
  for (const univer of started) univer.dispose();
});
